package city.whistle.http;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text for people: no control characters but line breaks and tabs, and no longer than it may be. Null passes, as
 * with all constraints.
 */
@Documented
@Constraint(validatedBy = PlainText.Rule.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    String MESSAGE = "must hold no control characters";

    /** The fewest characters after trimming; 1 refuses blank texts. */
    int min() default 0;

    /** The most characters (code points, so that rare Chinese characters count as one). */
    int max();

    String message() default "{city.whistle.http.PlainText}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the constraint. */
    final class Rule implements ConstraintValidator<PlainText, CharSequence> {
        private int min;
        private int max;

        @Override
        public void initialize(PlainText constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            var text = value.toString();
            if (!isPlain(text)) {
                return refused(context, MESSAGE);
            }
            var length = text.codePointCount(0, text.length());
            if (length > max || text.strip().codePoints().limit(min).count() < min) {
                return refused(context, "must have " + (min > 0 ? min + " to " : "at most ") + max + " characters");
            }
            return true;
        }

        private static boolean refused(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }

        /** Whether a text can be shown and stored as it is: no control characters, no halves of characters. */
        public static boolean isPlain(String text) {
            return text.codePoints().noneMatch(c -> isControl(c) || Character.getType(c) == Character.SURROGATE);
        }

        private static boolean isControl(int c) {
            return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        }
    }
}
