package city.whistle.escalation;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;

/** Who looks at a page of this service: what this person may see, and in which language. */
@RequestScoped
public class Onlooker {
    private final PageFrame frame;
    private final PageLanguage language;
    private final Caller caller;
    private final City city;

    Onlooker(PageFrame frame, PageLanguage language, Caller caller, City city) {
        this.frame = frame;
        this.language = language;
        this.caller = caller;
        this.city = city;
    }

    public Scope scope() {
        return caller.scope();
    }

    public Labels labels() {
        return new Labels(city, language.language());
    }

    public City city() {
        return city;
    }

    /** Whether this person answers for the unit. */
    public boolean answersFor(String unit) {
        return caller.units().contains(unit) && (caller.has(Role.HANDLER) || caller.has(Role.UNIT_HEAD));
    }

    /** Whether this person decides on what that unit says. */
    public boolean decidesOn(String unit) {
        return caller.has(Role.SUPERVISOR) && !caller.units().contains(unit);
    }

    /** Whether this person may have a notice sent once more. */
    public boolean mayResend() {
        return caller.has(Role.SUPERVISOR) || caller.has(Role.DISPATCHER) || caller.has(Role.ADMIN);
    }

    /** Whether this person decides on letters. */
    public boolean supervises() {
        return caller.has(Role.SUPERVISOR);
    }

    /** Whether this person audits what others do. */
    public boolean audits() {
        return caller.has(Role.AUDITOR);
    }

    /** Whether this person has that login. */
    public boolean isNamed(String login) {
        return caller.login().equals(login);
    }

    /** Whether this person looks after the city's settings. */
    public boolean administers() {
        return caller.has(Role.ADMIN);
    }

    /** The page in its frame, in the person's language. */
    public TemplateInstance page(TemplateInstance page) {
        return frame.around(page);
    }
}
