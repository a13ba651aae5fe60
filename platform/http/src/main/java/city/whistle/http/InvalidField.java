package city.whistle.http;

import java.util.List;

/** One field, or several, hold something they must not. */
public final class InvalidField extends Invalid {
    public InvalidField(String field, String message) {
        super(field + ": " + message, new FieldError(field, message));
    }

    public InvalidField(List<FieldError> errors) {
        super(
                errors.size() == 1
                        ? errors.get(0).field() + ": " + errors.get(0).message()
                        : errors.size() + " fields are wrong",
                errors);
    }
}
