package city.whistle.escalation.clock;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Cases that are ours alone until the transaction ends, with the rules that hold now. */
record OpenCases(Map<UUID, CaseFile> files, TimeRules rules) {
    static OpenCases of(List<CaseFile> files, TimeRules rules) {
        return new OpenCases(files.stream().collect(toMap(CaseFile::id, Function.identity())), rules);
    }

    CaseFile file(UUID id) {
        return Objects.requireNonNull(files.get(id));
    }

    Collection<CaseFile> all() {
        return files.values();
    }
}
