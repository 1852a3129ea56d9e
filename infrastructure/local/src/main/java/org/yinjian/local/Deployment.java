package org.yinjian.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.event.EventLog;
import org.yinjian.local.LocalCloud.HandlerWiring;
import org.yinjian.local.template.Resource;
import org.yinjian.local.template.Template;
import org.yinjian.local.template.Trees;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The template's functions, run here, each fed by the queues, routes and schedules that the template gives it. */
final class Deployment implements AutoCloseable {
    private final Template template;
    private final Resources resources;
    private final Map<String, String> endpoints;
    private final HandlerWiring wiring;
    private final Routes routes;
    private final Schedules schedules;
    private final SqsClient sqs;
    private final EventLog events;
    private final List<EventSource> sources = new ArrayList<>();
    private final Map<String, FunctionRuntime> functions = new LinkedHashMap<>();

    /** @param endpoints where the engines listen, as environment variables of the AWS SDK */
    Deployment(
            Template template,
            Resources resources,
            Map<String, String> endpoints,
            HandlerWiring wiring,
            Routes routes,
            Schedules schedules,
            SqsClient sqs,
            EventLog events) {
        this.template = template;
        this.resources = resources;
        this.endpoints = Map.copyOf(endpoints);
        this.wiring = wiring;
        this.routes = routes;
        this.schedules = schedules;
        this.sqs = sqs;
        this.events = events;
    }

    /** Connects every function of the template with its events, and begins to hand queued ones out. */
    void start() {
        for (Resource function : template.of("AWS::Serverless::Function")) {
            function.map("Events").forEach((name, event) -> connect(name, event, function));
        }
        for (EventSource source : sources) {
            Thread.ofPlatform().daemon().name("event source").start(source);
        }
    }

    @Override
    public void close() {
        sources.forEach(EventSource::stop);
    }

    /** The environment that a function has. */
    Map<String, String> environment(Resource function) {
        Map<String, String> environment = new LinkedHashMap<>(endpoints);
        Trees.map(template.functionProperty(function, "Environment").get("Variables"))
                .forEach((name, value) ->
                        environment.put(name, resources.intrinsics().text(value)));
        return environment;
    }

    /** A new instance of a function, with collaborators of its own. */
    private FunctionRuntime instance(Resource function) {
        String handler = template.functionText(function, "Handler");
        int timeout = Integer.parseInt(template.functionText(function, "Timeout"));
        return new FunctionRuntime(
                handler,
                wiring.collaborators(handler, environment(function)),
                new LocalContext(function.id(), timeout));
    }

    private void connect(String name, Object event, Resource function) {
        Map<String, Object> properties = Trees.map(Trees.map(event).get("Properties"));
        switch (Trees.text(event, "Type")) {
            case "SQS" -> {
                for (int i = 0; i < concurrency(properties); i++) {
                    sources.add(source(properties, instance(function)));
                }
            }
            case "HttpApi" ->
                routes.add(Trees.text(properties, "Method"), Trees.text(properties, "Path"), shared(function));
            case "ScheduleV2" ->
                schedules.add(new Schedules.Schedule(
                        name,
                        Trees.text(properties, "ScheduleExpression"),
                        Trees.text(properties, "Input"),
                        shared(function)));
            default ->
                throw new IllegalArgumentException(
                        "the local cloud does not know events of type " + Trees.text(event, "Type"));
        }
    }

    /** As many instances at once as the template allows, and as this machine can feed. */
    private static int concurrency(Map<String, Object> mapping) {
        int most = Integer.parseInt(Trees.text(mapping, "ScalingConfig", "MaximumConcurrency"));
        return Math.min(most, Runtime.getRuntime().availableProcessors());
    }

    private FunctionRuntime shared(Resource function) {
        return functions.computeIfAbsent(function.id(), id -> instance(function));
    }

    private EventSource source(Map<String, Object> properties, FunctionRuntime runtime) {
        Object queue = properties.getOrDefault("Queue", "");
        String arn = resources.intrinsics().text(queue);
        String url = BucketNotices.url(sqs, arn);
        int batch = Integer.parseInt(Trees.text(properties, "BatchSize"));
        return new EventSource(sqs, url, arn, batch, runtime, events);
    }
}
