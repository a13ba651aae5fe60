package city.whistle.escalation.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A city that has one case at a time, and in which everything happens at once, except what is broken. */
final class FakeLoop implements Loop {
    final List<String> deeds = new ArrayList<>();
    private final Set<String> broken;
    private String key = "";
    private String state = "none";
    private boolean contacted;
    private boolean answered;

    FakeLoop(String... broken) {
        this.broken = Set.of(broken);
    }

    @Override
    public Filed file(String newKey) {
        does("file");
        if (!key.equals(newKey)) {
            key = newKey;
            state = "dispatched";
            contacted = false;
            answered = false;
        }
        return new Filed(new UUID(0, key.hashCode()), "2611230000018", "7K3M9Q");
    }

    @Override
    public Ticket ticket(UUID caseId) {
        return broken.contains("routes") ? Ticket.NONE : new Ticket(state, !broken.contains("clocks"), contacted);
    }

    @Override
    public void act(UUID caseId, String action, Map<String, Object> words) {
        does(action);
        switch (action) {
            case "sign-in" -> state = "signed_in";
            case "contact" -> contacted = true;
            default -> state = "done";
        }
    }

    @Override
    public Tracked track(Filed filed) {
        state = answered && !broken.contains("callback") ? "closed" : state;
        return new Tracked(state, state.equals("done") && !answered);
    }

    @Override
    public void answer(Filed filed) {
        does("answer");
        answered = true;
    }

    @Override
    public void withdraw(Filed filed) {
        does("withdraw");
        state = "withdrawn";
    }

    private void does(String deed) {
        if (broken.contains(deed)) {
            throw new IllegalStateException(deed + " is broken");
        }
        deeds.add(deed);
    }
}
