package city.whistle.intake.open311;

import city.whistle.access.Caller;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.gate.Door;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files a posted request. Where the installation has given out keys, only to who has one; else to everybody, as the app. */
@ApplicationScoped
public class PostRequest {
    private final PostedRequest posted;
    private final FileComplaint complaints;
    private final IntakeConfig config;
    private final Caller caller;
    private final Door door;

    PostRequest(PostedRequest posted, FileComplaint complaints, IntakeConfig config, Caller caller, Door door) {
        this.posted = posted;
        this.complaints = complaints;
        this.config = config;
        this.caller = caller;
        this.door = door;
    }

    /** Files what the form says; the case's number. */
    public Uni<String> post(Map<String, List<String>> form) {
        var keys = config.open311().apiKeys();
        keys.ifPresent(known -> mustBeOneOf(known, form.getOrDefault("api_key", List.of())));
        var filing = posted.read(form);
        return (keys.isPresent() ? Uni.createFrom().voidItem() : door.file(filing.phone()))
                .chain(() -> complaints.file(filing, caller.actor(), null))
                .map(Filed::number);
    }

    private static void mustBeOneOf(Set<String> keys, List<String> said) {
        if (said.isEmpty() || said.getFirst().isBlank()) {
            throw Open311Fault.forbidden("api_key was not provided");
        }
        if (keys.stream().noneMatch(key -> isSame(key, said.getFirst()))) {
            throw Open311Fault.forbidden("api_key is not valid");
        }
    }

    /** Takes as long for a key that is nearly right as for any other. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
