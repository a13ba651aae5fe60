package city.whistle.intake.archive;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.attachment.AttachmentFiles;
import city.whistle.intake.attachment.Upload;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Puts together all that is kept of a case. What a service does not give is named in the archive, with the reason. */
@ApplicationScoped
public class AssembleArchive {
    private final OwnParts own;
    private final OtherServices others;
    private final AttachmentFiles files;
    private final Writer writer;

    AssembleArchive(OwnParts own, OtherServices others, AttachmentFiles files, Writer writer) {
        this.own = own;
        this.others = others;
        this.files = files;
        this.writer = writer;
    }

    /** Writes files, away from the threads that answer. */
    @ApplicationScoped
    static class Writer {
        private final ObjectMapper json;
        private final Vertx vertx;
        private final City city;

        Writer(ObjectMapper json, Vertx vertx, City city) {
            this.json = json;
            this.vertx = vertx;
            this.city = city;
        }

        Part json(String name, Object content) {
            try {
                return Part.of(name, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What of these files left for the archive with its year, as they say themselves. */
        List<Part> archived(List<Part> told) {
            return told.stream()
                    .filter(part -> part.isThere() && part.name().endsWith(".json"))
                    .flatMap(part -> archived(part).stream())
                    .toList();
        }

        private Optional<Part> archived(Part part) {
            try {
                var year = json.readTree(part.content()).path("archivedYear");
                return year.isInt()
                        ? Optional.of(Part.missing(
                                "the history in " + part.name(),
                                "the history of " + year.asInt()
                                        + " lies in the archive; an administrator can restore it"))
                        : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        /** The ids of the letters that a list tells of. */
        List<String> letters(Part list) {
            try {
                return list.isThere()
                        ? StreamSupport.stream(
                                        json.readTree(list.content())
                                                .path("items")
                                                .spliterator(),
                                        false)
                                .map(letter -> letter.path("letterId").asText())
                                .filter(id -> id.matches("[0-9a-f-]{36}"))
                                .toList()
                        : List.of();
            } catch (IOException unreadable) {
                return List.of();
            }
        }

        Uni<byte[]> zip(OwnParts.Own taken, List<Part> parts, Language language) {
            return vertx.executeBlocking(() -> {
                var all = new ArrayList<Part>();
                all.add(Part.of("summary.pdf", new CaseSummary(city, language).draw(taken, parts)));
                all.addAll(parts);
                return ArchiveFile.zip(all);
            });
        }
    }

    /** An archive and the number of its case. */
    public record Archive(String number, byte[] zip) {}

    /**
     * The archive of a case in the caller's scope.
     *
     * @param authorization of the caller, for the other services
     */
    public Uni<Archive> assemble(UUID id, Language language, String authorization) {
        return own.take(id, language)
                .chain(taken -> parts(taken, id, authorization)
                        .chain(parts -> writer.zip(taken, parts, language))
                        .map(zip -> new Archive(taken.complaint().number(), zip)));
    }

    private Uni<List<Part>> parts(OwnParts.Own taken, UUID id, String authorization) {
        var first = List.of(writer.json("case.json", taken.complaint()), writer.json("events.json", taken.told()));
        return Uni.combine()
                .all()
                .unis(others(id, authorization), attachments(taken.uploads()))
                .with((told, photos) -> {
                    var all = new ArrayList<>(first);
                    all.addAll(told);
                    all.addAll(writer.archived(told));
                    all.addAll(photos);
                    return List.copyOf(all);
                });
    }

    private Uni<List<Part>> others(UUID id, String authorization) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        others.dispatch("ticket.json", "/api/v1/tickets/" + id, authorization)
                                .toMulti(),
                        others.escalation("clocks.json", "/api/v1/clocks/" + id, authorization)
                                .toMulti(),
                        others.escalation("escalations.json", "/api/v1/escalations?limit=200&case=" + id, authorization)
                                .toMulti(),
                        others.escalation("messages.json", "/api/v1/notices?limit=200&case=" + id, authorization)
                                .toMulti(),
                        others.callback("callback.json", "/api/v1/callbacks/" + id, authorization)
                                .toMulti(),
                        letters(id, authorization))
                .collect()
                .asList();
    }

    private Multi<Part> letters(UUID id, String authorization) {
        return others.escalation("letters.json", "/api/v1/letters?limit=200&case=" + id, authorization)
                .toMulti()
                .onItem()
                .transformToMultiAndConcatenate(list -> Multi.createBy()
                        .concatenating()
                        .streams(
                                Multi.createFrom().item(list),
                                Multi.createFrom()
                                        .iterable(writer.letters(list))
                                        .onItem()
                                        .transformToUniAndConcatenate(letter -> others.escalation(
                                                "letters/" + letter + ".pdf",
                                                "/api/v1/letters/" + letter + ".pdf",
                                                authorization))));
    }

    private Uni<List<Part>> attachments(List<Upload> uploads) {
        return Multi.createFrom()
                .iterable(uploads)
                .onItem()
                .transformToUniAndConcatenate(upload -> files.read(upload)
                        .map(content -> Part.of(name(upload), content))
                        .onFailure()
                        .recoverWithItem(() -> Part.missing(name(upload), "it could not be read")))
                .collect()
                .asList();
    }

    private static String name(Upload upload) {
        var type = upload.kind().mediaType();
        return "attachments/" + upload.id() + "." + type.substring(type.indexOf('/') + 1);
    }
}
