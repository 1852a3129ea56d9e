package org.yinjian.local;

import java.util.Locale;
import java.util.Map;
import org.yinjian.local.engine.Engines;
import org.yinjian.local.template.Intrinsics;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;

/** What the template's names stand for here: physical names, addresses, ARNs. */
final class Resources implements Intrinsics.Physical {
    private static final String STACK = "yinjian-local";

    private final Template template;
    private final Map<String, String> parameters;
    private final int queuePort;
    private final Intrinsics intrinsics;

    Resources(Template template, Map<String, String> parameters, int queuePort) {
        this.template = template;
        this.parameters = Map.copyOf(parameters);
        this.queuePort = queuePort;
        this.intrinsics = new Intrinsics(template, this);
    }

    Intrinsics intrinsics() {
        return intrinsics;
    }

    @Override
    public String ref(String name) {
        if (name.startsWith("AWS::")) {
            return pseudo(name);
        }
        String parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        Resource resource = resource(name);
        return switch (resource.type()) {
            case "AWS::SQS::Queue" ->
                "http://127.0.0.1:" + queuePort + "/" + Engines.ACCOUNT + "/" + physicalName(resource);
            default -> physicalName(resource);
        };
    }

    @Override
    public String attribute(String id, String attribute) {
        String name = physicalName(resource(id));
        return switch (attribute) {
            case "QueueName" -> name;
            case "Arn" -> arn(resource(id), name);
            default -> throw new IllegalArgumentException("the local cloud does not know " + id + "." + attribute);
        };
    }

    /** The name that the resource bears in its engine. */
    String physicalName(Resource resource) {
        return switch (resource.type()) {
            case "AWS::S3::Bucket" ->
                resource.property("BucketName")
                        .map(intrinsics::text)
                        .orElse(STACK + "-" + resource.id().toLowerCase(Locale.ROOT));
            default -> STACK + "-" + resource.id();
        };
    }

    private static String arn(Resource resource, String name) {
        String place = Engines.REGION + ":" + Engines.ACCOUNT + ":";
        return switch (resource.type()) {
            case "AWS::SQS::Queue" -> "arn:aws:sqs:" + place + name;
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
            case "AWS::DynamoDB::Table" -> "arn:aws:dynamodb:" + place + "table/" + name;
            case "AWS::IAM::Role" -> "arn:aws:iam::" + Engines.ACCOUNT + ":role/" + name;
            default -> "arn:aws:lambda:" + place + "function:" + name;
        };
    }

    private Resource resource(String id) {
        Resource resource = template.resources().get(id);
        if (resource == null) {
            throw new IllegalArgumentException("the template has no resource and no parameter " + id);
        }
        return resource;
    }

    private static String pseudo(String name) {
        return switch (name) {
            case "AWS::Region" -> Engines.REGION;
            case "AWS::AccountId" -> Engines.ACCOUNT;
            case "AWS::StackName" -> STACK;
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            default -> name;
        };
    }
}
