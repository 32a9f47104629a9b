package dev.zachet.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API as exactly as the records do: a component is there unless it is {@code @Nullable}, and what is sealed is
 * one of its cases, told apart by a property with one value each. The front end's types are made from this.
 */
@Configuration
class OpenApiConfiguration {
    private static final String SCHEMAS = "#/components/schemas/";

    /** Shared, as the converters are: the last context's serves every other in the process. */
    private static final Map<String, Class<?>> DESCRIBED = new ConcurrentHashMap<>();

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI().info(new Info().title("Zachet").version("1"));
    }

    /** Remembers which class each schema was made from. */
    @Bean
    ModelConverter rememberingConverter() {
        return this::remember;
    }

    @Bean
    GlobalOpenApiCustomizer exactSchemas() {
        return api -> {
            Map<String, Schema<?>> schemas = schemas(api);
            Set<String> requests = requests(api);
            DESCRIBED.forEach((name, type) -> {
                Schema<?> schema = schemas.get(name);
                if (schema != null && type.isRecord()) {
                    describeRecord(schema, type, requests.contains(name));
                }
            });
            DESCRIBED.forEach((name, type) -> {
                Schema<?> schema = schemas.get(name);
                if (schema != null && type.isInterface() && type.isAnnotationPresent(JsonSubTypes.class)) {
                    describeCases(name, type, schemas);
                }
            });
            describeStreams(api);
            schemas.remove("SseEmitter");
        };
    }

    private @Nullable Schema<?> remember(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null) {
            String reference = schema.get$ref();
            String name = reference == null ? schema.getName() : reference.substring(SCHEMAS.length());
            if (name != null) {
                DESCRIBED.put(name, Json.mapper().constructType(type.getType()).getRawClass());
            }
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Schema<?>> schemas(OpenAPI api) {
        return (Map<String, Schema<?>>) (Map<String, ?>) api.getComponents().getSchemas();
    }

    /** The schemas of what callers send: there, what may be null may be left out as well. */
    private static Set<String> requests(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
                .map(media -> media.getSchema().get$ref())
                .filter(Objects::nonNull)
                .map(reference -> reference.substring(SCHEMAS.length()))
                .collect(Collectors.toSet());
    }

    private static void describeRecord(Schema<?> schema, Class<?> type, boolean request) {
        Map<String, Schema<?>> properties = properties(schema);
        List<RecordComponent> components = components(type).toList();
        components.stream()
                .filter(OpenApiConfiguration::nullable)
                .forEach(component -> properties.computeIfPresent(name(component), (_, known) -> orNull(known)));
        for (RecordComponent component : components) {
            Schema<?> property = properties.get(name(component));
            if (property != null) {
                describeElements(component.getAnnotatedType(), property);
            }
        }
        List<String> required = components.stream()
                .filter(component -> !request || !nullable(component))
                .map(OpenApiConfiguration::name)
                .filter(properties::containsKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** Elements of lists may be null, too, as the values of a row. */
    private static void describeElements(java.lang.reflect.AnnotatedType list, Schema<?> schema) {
        if (schema.getItems() == null || !(list instanceof AnnotatedParameterizedType parameterized)) {
            return;
        }
        java.lang.reflect.AnnotatedType element = parameterized.getAnnotatedActualTypeArguments()[0];
        describeElements(element, schema.getItems());
        if (element.isAnnotationPresent(Nullable.class)) {
            schema.setItems(orNull(schema.getItems()));
        }
    }

    private static void describeCases(String name, Class<?> sealed, Map<String, Schema<?>> schemas) {
        String property = sealed.getAnnotation(JsonTypeInfo.class).property();
        Discriminator discriminator = new Discriminator().propertyName(property);
        Schema<?> oneOf = new JsonSchema();
        for (JsonSubTypes.Type known : sealed.getAnnotation(JsonSubTypes.class).value()) {
            String caseName = known.value().getSimpleName();
            schemas.put(caseName, describeCase(known, property, schemas.get(caseName)));
            oneOf.addOneOfItem(new JsonSchema().$ref(SCHEMAS + caseName));
            discriminator.mapping(known.name(), SCHEMAS + caseName);
        }
        schemas.values().stream()
                .flatMap(schema -> properties(schema).values().stream())
                .filter(list ->
                        list.getItems() != null && cases(list.getItems()).equals(cases(oneOf)))
                .forEach(list -> list.setItems(new JsonSchema().$ref(SCHEMAS + name)));
        schemas.values()
                .forEach(schema -> properties(schema)
                        .replaceAll((_, part) -> cases(part).equals(cases(oneOf)) ? referred(name, part) : part));
        schemas.put(name, oneOf.discriminator(discriminator));
    }

    private static Schema<?> referred(String name, Schema<?> repeated) {
        Schema<?> reference = new JsonSchema().$ref(SCHEMAS + name);
        return repeated.getTypes() != null && repeated.getTypes().contains("null") ? orNull(reference) : reference;
    }

    private static Set<String> cases(Schema<?> oneOf) {
        return oneOf.getOneOf() == null
                ? Set.of()
                : oneOf.getOneOf().stream()
                        .map(one -> String.valueOf(one.get$ref()))
                        .collect(Collectors.toSet());
    }

    /** The case without what it repeats of its interface, and with the one value of the property that names it. */
    private static Schema<?> describeCase(JsonSubTypes.Type known, String property, @Nullable Schema<?> made) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        JsonSchema itsName = text();
        itsName.addEnumItemObject(known.name());
        properties.put(property, itsName);
        if (made != null) {
            Stream.concat(Stream.of(made), made.getAllOf() == null ? Stream.empty() : made.getAllOf().stream())
                    .forEach(part -> properties(part).forEach(properties::putIfAbsent));
        }
        Schema<?> schema = object();
        properties.forEach(schema::addProperty);
        describeRecord(schema, known.value(), false);
        schema.addRequiredItem(property);
        return schema;
    }

    private static void describeStreams(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(response -> response.getContent())
                .filter(Objects::nonNull)
                .map((Content content) -> content.get("text/event-stream"))
                .filter(Objects::nonNull)
                .forEach(media -> media.setSchema(text()));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().addOneOfItem(schema).addOneOfItem(new JsonSchema().types(Set.of("null")));
        }
        schema.addType("null");
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, ?> properties = schema.getProperties();
        return properties == null ? new LinkedHashMap<>() : (Map<String, Schema<?>>) properties;
    }

    private static Schema<?> object() {
        return new JsonSchema().types(Set.of("object"));
    }

    private static JsonSchema text() {
        JsonSchema text = new JsonSchema();
        text.addType("string");
        return text;
    }
}
