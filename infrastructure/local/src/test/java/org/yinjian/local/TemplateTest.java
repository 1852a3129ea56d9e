package org.yinjian.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import org.yinjian.local.template.Trees;

/** What the template must keep, whoever edits it. */
class TemplateTest {
    private final Template template = Template.parse(LocalCloud.template());

    private List<Resource> functions() {
        return template.of("AWS::Serverless::Function");
    }

    private static String getAtt(@Nullable Object tree) {
        return Trees.list(Trees.map(tree).get("Fn::GetAtt")).stream()
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private Set<String> deadLetterQueues() {
        return template.of("AWS::SQS::Queue").stream()
                .map(queue -> getAtt(queue.map("RedrivePolicy").get("deadLetterTargetArn")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyQueueHasADeadLetterQueueOrIsOne() {
        Set<String> deadLetters = deadLetterQueues();
        for (Resource queue : template.of("AWS::SQS::Queue")) {
            assertTrue(
                    queue.property("RedrivePolicy").isPresent() || deadLetters.contains(queue.id()),
                    queue.id() + " loses what cannot be done");
        }
        assertEquals(4, deadLetters.size());
    }

    @Test
    void everyDeadLetterQueueIsConsumed() {
        Set<String> consumed = functions().stream()
                .flatMap(function -> function.map("Events").values().stream())
                .map(event ->
                        getAtt(Trees.map(Trees.map(event).get("Properties")).get("Queue")))
                .collect(Collectors.toSet());
        assertTrue(consumed.containsAll(deadLetterQueues()), "consumed are only " + consumed);
    }

    @Test
    void aMessageStaysHiddenForSixTimesItsFunctionsTimeout() {
        for (Resource function : functions()) {
            int timeout = Integer.parseInt(template.functionText(function, "Timeout"));
            function.map("Events").forEach((name, event) -> {
                String queue =
                        getAtt(Trees.map(Trees.map(event).get("Properties")).get("Queue"));
                Resource resource = template.resources().get(queue);
                if (resource != null) {
                    int visibility = Integer.parseInt(Trees.text(resource.properties(), "VisibilityTimeout"));
                    assertTrue(visibility >= 6 * timeout, queue + " shows a message again after " + visibility + " s");
                }
            });
        }
    }

    @Test
    void everyMappingReportsPartialBatchesAndIsLimited() {
        for (Resource function : functions()) {
            function.map("Events").forEach((name, event) -> {
                if (Trees.text(event, "Type").equals("SQS")) {
                    Map<String, Object> mapping = Trees.map(Trees.map(event).get("Properties"));
                    assertEquals(List.of("ReportBatchItemFailures"), mapping.get("FunctionResponseTypes"), name);
                    assertFalse(
                            Trees.text(mapping, "ScalingConfig", "MaximumConcurrency")
                                    .isEmpty(),
                            name);
                }
            });
        }
    }

    @Test
    void everyFunctionHasARoleOfItsOwn() {
        Set<String> roles = new TreeSet<>();
        for (Resource function : functions()) {
            assertTrue(roles.add(getAtt(function.map("Role"))), function.id() + " shares a role or has none");
            assertTrue(function.list("Policies").isEmpty(), function.id() + " uses SAM's broad policies");
        }
        assertEquals(8, roles.size());
    }

    @Test
    void noRoleMayDoEverything() {
        for (Resource role : template.of("AWS::IAM::Role")) {
            String text = role.properties().toString();
            assertFalse(text.contains("Resource=*") || text.contains(":*]"), role.id() + " may do too much");
        }
    }

    @Test
    void everyHandlerIsAClassThatWiresItself() throws ReflectiveOperationException {
        for (Resource function : functions()) {
            String handler = template.functionText(function, "Handler");
            Class<?> type = Class.forName(handler.substring(0, handler.indexOf("::")));
            assertTrue(RequestHandler.class.isAssignableFrom(type), handler);
            assertEquals(0, type.getConstructor().getParameterCount(), handler);
        }
    }

    @Test
    void bucketsAndTablesOutliveTheStack() {
        for (Resource resource : template.resources().values()) {
            if (resource.type().equals("AWS::S3::Bucket") || resource.type().equals("AWS::DynamoDB::Table")) {
                assertEquals("Retain", resource.attributes().get("DeletionPolicy"), resource.id());
                assertEquals("Retain", resource.attributes().get("UpdateReplacePolicy"), resource.id());
            }
        }
    }

    @Test
    void onlyTheReadingFunctionCarriesWeights() {
        for (Resource function : functions()) {
            String code = template.functionText(function, "CodeUri");
            boolean reads = function.id().equals("ReadFunction");
            assertEquals(reads ? "functions/reading/target/reading.zip" : "functions/office/target/office.zip", code);
        }
    }

    @Test
    void aFunctionsOwnVariablesLeaveTheCommonOnesInPlace() {
        Resource read = Objects.requireNonNull(template.resources().get("ReadFunction"));
        Map<String, Object> variables =
                Trees.map(template.functionProperty(read, "Environment").get("Variables"));
        assertTrue(variables.containsKey("ARCHIVE_BUCKET"), variables.toString());
        assertTrue(Trees.text(variables, "JAVA_TOOL_OPTIONS").contains("cachedir=/tmp"), variables.toString());
    }
}
