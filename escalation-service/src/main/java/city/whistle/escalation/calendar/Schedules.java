package city.whistle.escalation.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Schedules as the text under which they are stored. */
@ApplicationScoped
class Schedules {
    private final ObjectMapper json;

    Schedules(ObjectMapper json) {
        this.json = json;
    }

    String write(HolidaySchedule schedule) {
        try {
            return json.writeValueAsString(schedule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    HolidaySchedule read(String stored) {
        try {
            return json.readValue(stored, HolidaySchedule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
