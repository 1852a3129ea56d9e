package org.yinjian.local;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import org.yinjian.local.template.Trees;

/** The same contracts against LocalStack, where there is a Docker engine; skipped with a printed line where there is none. */
class LocalStackStoresTest extends AwsStoresContract {
    /** The last that starts without an account. */
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    private static @Nullable LocalStackContainer container;
    private static final Map<String, String> ENVIRONMENT = new HashMap<>();

    @BeforeAll
    static void start() {
        if (!docker()) {
            System.out.println("skipped: LocalStackStoresTest, because there is no Docker engine here");
            Assumptions.abort("no Docker engine");
        }
        LocalStackContainer started = new LocalStackContainer(IMAGE).withServices("s3", "sqs", "dynamodb");
        started.start();
        container = started;
        ENVIRONMENT.put("AWS_REGION", started.getRegion());
        ENVIRONMENT.put("AWS_ACCESS_KEY_ID", started.getAccessKey());
        ENVIRONMENT.put("AWS_SECRET_ACCESS_KEY", started.getSecretKey());
        ENVIRONMENT.put("AWS_ENDPOINT_URL", started.getEndpoint().toString());
        provision();
    }

    private static void provision() {
        Template template = Template.parse(LocalCloud.template());
        Resources resources = new Resources(template, template.defaults(), 4566);
        new Provision(template, resources).all(new AwsClients(ENVIRONMENT));
        Resource function = template.of("AWS::Serverless::Function").getFirst();
        Trees.map(template.functionProperty(function, "Environment").get("Variables"))
                .forEach((name, value) ->
                        ENVIRONMENT.put(name, resources.intrinsics().text(value)));
    }

    private static boolean docker() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException none) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    Map<String, String> environment() {
        return ENVIRONMENT;
    }
}
