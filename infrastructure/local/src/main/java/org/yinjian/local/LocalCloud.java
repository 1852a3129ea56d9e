package org.yinjian.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.core.event.EventLog;
import org.yinjian.core.event.OperationalEvent;
import org.yinjian.local.engine.Engines;
import org.yinjian.local.engine.MailEngine;
import org.yinjian.local.engine.ObjectEngine;
import org.yinjian.local.engine.QueueEngine;
import org.yinjian.local.engine.SesEndpoint;
import org.yinjian.local.engine.TableEngine;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The whole system on this machine: everything that {@code template.yaml} names, made from it, and the same handlers run
 * by the names that it gives them. Mails come in as SES does it; or, where the parameters name a mailbox at 127.0.0.1, by
 * polling that one: the mail server then listens at its port. It listens on this machine only and asks nobody who they are.
 */
public final class LocalCloud implements AutoCloseable {
    private final Template template;
    private final EventLog events;
    private final Resources resources;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Schedules schedules = new Schedules();
    private final Deployment deployment;
    private final MailEngine mail;
    private final Routes routes;
    private final S3Client s3;

    private LocalCloud(
            Template template, Map<String, String> parameters, HandlerWiring wiring, Clock clock, EventLog events)
            throws Exception {
        this.template = template;
        this.events = events;
        int queuePort = Engines.freePort();
        int objectPort = Engines.freePort();
        int tablePort = Engines.freePort();
        int sesPort = Engines.freePort();
        Map<String, String> values = new HashMap<>(template.defaults());
        // Nobody logs in here, so reviewers say who they are.
        values.put("DeskLogin", "stated");
        this.routes = started(new Routes(0));
        values.put("DeskUrl", deskUrl());
        values.putAll(parameters);
        this.resources = new Resources(template, values, queuePort);
        Map<String, String> endpoints = endpoints(objectPort, queuePort, tablePort, sesPort);
        // The engines take most of the start, and know nothing of each other.
        CompletableFuture<QueueEngine> queues = CompletableFuture.supplyAsync(() -> new QueueEngine(queuePort));
        CompletableFuture<TableEngine> tables = CompletableFuture.supplyAsync(() -> new TableEngine(tablePort));
        boolean polled = !resources.ref("MailboxHost").isEmpty();
        int imapPort = polled ? Integer.parseInt(resources.ref("MailboxPort")) : Engines.freePort();
        this.mail = started(new MailEngine(smtpPort(), imapPort));
        started(new SesEndpoint(sesPort, mail));
        AwsClients aws = new AwsClients(endpoints);
        started(queues.join());
        started(tables.join());
        SqsClient sqs = started(aws.sqs());
        BucketNotices notices = new BucketNotices(template, resources, sqs);
        started(new ObjectEngine(objectPort, clock, notices::tell));
        this.s3 = started(aws.s3());
        new Provision(template, resources).all(aws);
        this.deployment =
                started(new Deployment(template, resources, endpoints, wiring, routes, schedules, sqs, events));
        deployment.start();
        routes.start();
        if (!polled) {
            started(new MailReceiving(mail, resources.ref("MailFrom"), this::put));
        }
    }

    /** Where the parameters name a mail server at 127.0.0.1 to send by, it listens at that port. */
    private int smtpPort() {
        URI named = URI.create(resources.ref("SmtpUrl"));
        return "127.0.0.1".equals(named.getHost()) ? named.getPort() : Engines.freePort();
    }

    /** Makes a handler's collaborators from its environment; {@code org.yinjian.local.Handlers} is the usual one. */
    @FunctionalInterface
    public interface HandlerWiring {
        Object collaborators(String handler, Map<String, String> environment);
    }

    /**
     * Starts it all; about two seconds.
     *
     * @param yaml the text of {@code template.yaml}
     * @param parameters in place of the template's defaults
     */
    public static LocalCloud start(
            String yaml, Map<String, String> parameters, HandlerWiring wiring, Clock clock, EventLog events)
            throws Exception {
        return new LocalCloud(Template.parse(yaml), parameters, wiring, clock, events);
    }

    /** The text of the project's {@code template.yaml}, as built. */
    public static String template() {
        try (InputStream in = LocalCloud.class.getResourceAsStream("/template.yaml")) {
            if (in == null) {
                throw new IllegalStateException("template.yaml is not on the class path: build with ./yinjian");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("template.yaml on the class path cannot be read", e);
        }
    }

    /** Where the review desk and the upload links are. */
    public String deskUrl() {
        return "http://127.0.0.1:" + routes.port() + "/";
    }

    /** The environment that every function here has, for a client that wants to look into the engines. */
    public Map<String, String> environment() {
        return deployment.environment(template.of("AWS::Serverless::Function").getFirst());
    }

    public MailEngine mail() {
        return mail;
    }

    /** Fires a schedule of the template now, such as {@code Daily}. */
    public void fire(String schedule) {
        schedules.fire(schedule);
    }

    /** The environment that one function has, such as {@code PollFunction}. */
    public Map<String, String> environment(String function) {
        Resource resource = template.of("AWS::Serverless::Function").stream()
                .filter(one -> one.id().equals(function))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the template has no function " + function));
        return deployment.environment(resource);
    }

    /** Puts an object into the inbox bucket, as SES does with a mail. */
    public void put(String key, byte[] bytes) {
        s3.putObject(request -> request.bucket(resources.ref("Inbox")).key(key), RequestBody.fromBytes(bytes));
    }

    private static Map<String, String> endpoints(int objects, int queues, int tables, int ses) {
        Map<String, String> endpoints = new LinkedHashMap<>();
        endpoints.put("AWS_REGION", Engines.REGION);
        endpoints.put("AWS_ACCESS_KEY_ID", Engines.KEY);
        endpoints.put("AWS_SECRET_ACCESS_KEY", Engines.SECRET);
        endpoints.put("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:" + objects);
        endpoints.put("AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:" + queues);
        endpoints.put("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + tables);
        endpoints.put("AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:" + ses);
        return endpoints;
    }

    private <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                // The others must stop all the same.
                events.record(new OperationalEvent.StepFailed("stop", "local cloud", e.toString()));
            }
        }
    }
}
