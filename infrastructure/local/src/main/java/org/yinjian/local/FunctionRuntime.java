package org.yinjian.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One deployed function: a handler, found by the name that the template gives it, fed with events as JSON through AWS's
 * own serializers. Like a Lambda instance it does one thing at a time.
 */
final class FunctionRuntime {
    private final RequestHandler<Object, Object> handler;
    private final PojoSerializer<Object> input;
    private final PojoSerializer<Object> output;
    private final Context context;

    /**
     * @param handlerName class and method, such as {@code org.example.Receive::handleRequest}
     * @param collaborators what its constructor takes
     */
    FunctionRuntime(String handlerName, Object collaborators, Context context) {
        String className = handlerName.substring(0, handlerName.indexOf("::"));
        try {
            Class<?> type = Class.forName(className);
            this.handler = handler(type.getConstructor(collaborators.getClass()).newInstance(collaborators));
            Method method = handleMethod(type);
            this.input = serializer(method.getGenericParameterTypes()[0], method.getParameterTypes()[0]);
            this.output = serializer(method.getGenericReturnType(), method.getReturnType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the template's handler " + handlerName + " cannot be made", e);
        }
        this.context = context;
    }

    synchronized String invoke(String event) {
        Object parsed = input.fromJson(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        output.toJson(handler.handleRequest(parsed, context), json);
        return json.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static RequestHandler<Object, Object> handler(Object instance) {
        return (RequestHandler<Object, Object>) instance;
    }

    private static Method handleMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no method handleRequest"));
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Type type, Class<?> raw) {
        return LambdaEventSerializers.isLambdaSupportedEvent(raw.getName())
                ? (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(raw, raw.getClassLoader())
                : JacksonFactory.getInstance().getSerializer(type);
    }
}
