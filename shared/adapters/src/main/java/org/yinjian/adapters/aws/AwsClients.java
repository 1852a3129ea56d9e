package org.yinjian.adapters.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the SDK's clients from an environment given as a map: {@code AWS_REGION}, the usual credential variables, and
 * {@code AWS_ENDPOINT_URL} or {@code AWS_ENDPOINT_URL_S3}, {@code _SQS}, {@code _DYNAMODB}, {@code _SESV2}.
 */
public final class AwsClients {
    private final Map<String, String> environment;
    private final SdkHttpClient http = UrlConnectionHttpClient.create();

    public AwsClients(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public S3Client s3() {
        return with(S3Client.builder(), "S3").httpClient(http).build();
    }

    public S3Presigner presigner() {
        S3Presigner.Builder builder = S3Presigner.builder().region(region()).credentialsProvider(credentials());
        endpoint("S3").ifPresent(builder::endpointOverride);
        return builder.build();
    }

    public SqsClient sqs() {
        return with(SqsClient.builder(), "SQS").httpClient(http).build();
    }

    public SesV2Client ses() {
        return with(SesV2Client.builder(), "SESV2").httpClient(http).build();
    }

    public DynamoDbClient dynamo() {
        return with(DynamoDbClient.builder(), "DYNAMODB").httpClient(http).build();
    }

    public DynamoDbEnhancedClient tables() {
        return DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo()).build();
    }

    private <B extends AwsClientBuilder<B, C>, C> B with(B builder, String service) {
        builder.region(region()).credentialsProvider(credentials());
        endpoint(service).ifPresent(builder::endpointOverride);
        return builder;
    }

    private Region region() {
        return Region.of(environment.getOrDefault("AWS_REGION", "ap-southeast-1"));
    }

    private Optional<URI> endpoint(String service) {
        return Optional.ofNullable(environment.get("AWS_ENDPOINT_URL_" + service))
                .or(() -> Optional.ofNullable(environment.get("AWS_ENDPOINT_URL")))
                .map(URI::create);
    }

    private AwsCredentialsProvider credentials() {
        String id = environment.get("AWS_ACCESS_KEY_ID");
        String secret = environment.get("AWS_SECRET_ACCESS_KEY");
        if (id == null || secret == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        String token = environment.get("AWS_SESSION_TOKEN");
        return StaticCredentialsProvider.create(
                token == null
                        ? AwsBasicCredentials.create(id, secret)
                        : AwsSessionCredentials.create(id, secret, token));
    }
}
