package city.whistle.intake.hotspot;

import city.whistle.intake.tracking.CaseState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who leads a hot spot's joint case, and who joins: the open case most others are part of already, else the oldest in which
 * the work is not reported done. So a second time nothing changes but that newer cases join.
 */
record Joining(Member lead, List<Member> joining, List<Member> left) {
    private static final Comparator<Member> MOST_FOLLOWED_THEN_OLDEST = Comparator.comparing(
                    (Member member) -> member.state() == CaseState.DONE)
            .thenComparing(Comparator.comparingInt(Member::followers).reversed())
            .thenComparing(Member::filedAt)
            .thenComparing(Member::number);

    /** Empty when none of them is open. */
    static Optional<Joining> of(List<Member> members) {
        var open = members.stream().filter(Member::isOpen).toList();
        return open.stream().min(MOST_FOLLOWED_THEN_OLDEST).map(lead -> {
            var others = open.stream().filter(each -> !each.equals(lead)).toList();
            return new Joining(
                    lead,
                    others.stream().filter(each -> each.followers() == 0).toList(),
                    others.stream().filter(each -> each.followers() > 0).toList());
        });
    }
}
