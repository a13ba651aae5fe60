package city.whistle.escalation.canary.web;

import city.whistle.city.City;
import city.whistle.escalation.canary.CanaryConfig;
import city.whistle.escalation.canary.Loop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake and dispatch as the client {@code svc-canary}; nothing goes past their public addresses. */
@ApplicationScoped
class LoopOverHttp implements Loop {
    private final IntakeDoor intake;
    private final DispatchDesk dispatch;
    private final CanaryConfig config;
    private final City city;

    LoopOverHttp(@RestClient IntakeDoor intake, @RestClient DispatchDesk dispatch, CanaryConfig config, City city) {
        this.intake = intake;
        this.dispatch = dispatch;
        this.config = config;
        this.city = city;
    }

    @Override
    public Filed file(String key) {
        var complaint = Map.<String, Object>of(
                "channel",
                "app",
                "kind",
                "complaint",
                "text",
                config.text(),
                "place",
                Map.of("grid", city.grids().getFirst().code()),
                "anonymous",
                true);
        var filed = intake.file(key, complaint);
        return new Filed(
                UUID.fromString(filed.path("id").asText()),
                filed.path("number").asText(),
                filed.path("accessCode").asText());
    }

    @Override
    public Ticket ticket(UUID caseId) {
        return unless(Status.NOT_FOUND, () -> ticket(dispatch.ticket(caseId)), Ticket.NONE);
    }

    private static Ticket ticket(JsonNode seen) {
        return new Ticket(
                seen.path("state").asText(),
                seen.hasNonNull("dueAt"),
                seen.path("background").hasNonNull("contactedAt"));
    }

    @Override
    public void act(UUID caseId, String action, Map<String, Object> words) {
        dispatch.act(caseId, action, words);
    }

    @Override
    public Tracked track(Filed filed) {
        var seen = intake.track(filed.number(), filed.accessCode());
        return new Tracked(seen.path("state").asText(), seen.path("canAnswer").asBoolean());
    }

    @Override
    public void answer(Filed filed) {
        intake.answer(
                filed.number(),
                filed.accessCode(),
                Map.of("solved", true, "satisfaction", "satisfied", "remark", "系统自检"));
    }

    @Override
    public void withdraw(Filed filed) {
        unless(
                Status.CONFLICT,
                () -> intake.withdraw(filed.number(), filed.accessCode(), Map.of("reason", "系统自检未完成")),
                MissingNode.getInstance());
    }

    private static <T> T unless(Status status, Supplier<T> question, T answer) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == status.getStatusCode()) {
                return answer;
            }
            throw e;
        }
    }
}
