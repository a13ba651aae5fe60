package city.whistle.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Takes JSON at its word: a number is no text and a text no number, a name comes once, times are ISO-8601, numbers are
 * finite, texts hold no control characters, and nothing is deeper or longer than anything we ever ask for.
 */
@Singleton
final class StrictJson implements ObjectMapperCustomizer {
    static final int MAX_BODY = 256 * 1024;
    static final int MAX_DEPTH = 64;
    static final int MAX_TEXT = 100_000;

    private static final int MAX_DIGITS = 100;
    private static final int MAX_NAME = 1_000;

    /** Last of all, so that our readers win over those of the modules found on the class path. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces it makes new mappers only
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_BODY)
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT)
                        .maxNumberLength(MAX_DIGITS)
                        .maxNameLength(MAX_NAME)
                        .build());
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        var noNullInside = JsonSetter.Value.forContentNulls(Nulls.FAIL);
        mapper.configOverride(List.class).setSetterInfo(noNullInside);
        mapper.configOverride(Set.class).setSetterInfo(noNullInside);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StrictValues.Text())
                .addDeserializer(double.class, new StrictValues.FiniteNumber(0.0))
                .addDeserializer(Double.class, new StrictValues.FiniteNumber(null))
                .addDeserializer(Instant.class, new StrictValues.Time()));
    }
}
