package city.whistle.pages.audit.web;

import city.whistle.pages.PageAddresses;
import java.util.List;
import java.util.function.Function;

/**
 * A service whose audit can be read.
 *
 * @param subjects what its entries are about: the first parts of their actions
 */
record AuditedService(String name, Function<PageAddresses, String> url, List<String> subjects) {
    static final List<AuditedService> ALL = List.of(
            new AuditedService(
                    "intake",
                    PageAddresses::intakeUrl,
                    List.of(
                            "contact",
                            "contact_out_of_hours",
                            "caller",
                            "receipt",
                            "complaint",
                            "case",
                            "spot_check",
                            "sorting",
                            "sorter",
                            "sorter_model",
                            "hotspot",
                            "import",
                            "qr_code",
                            "detached_year")),
            new AuditedService(
                    "dispatch",
                    PageAddresses::dispatchUrl,
                    List.of(
                            "contact",
                            "contact_out_of_hours",
                            "ticket_history",
                            "ticket_evidence",
                            "webhook",
                            "canned-text",
                            "pack_version",
                            "pack_activation",
                            "detached_year")),
            new AuditedService(
                    "escalation",
                    PageAddresses::escalationUrl,
                    List.of(
                            "clock_ledger",
                            "matter_entry",
                            "letter",
                            "instruction",
                            "intervention",
                            "statutory_year",
                            "calendar_offer",
                            "detached_year")),
            new AuditedService(
                    "callback",
                    PageAddresses::callbackUrl,
                    List.of(
                            "contact",
                            "contact_out_of_hours",
                            "callback_attempt",
                            "given_answer",
                            "spot_check",
                            "closure",
                            "exclusion",
                            "publication")));

    /** The tab that leads to its audit; current when {@code here} is the name of its application. */
    Tab tab(PageAddresses addresses, String here) {
        return new Tab(name, url.apply(addresses) + "/audit", here.startsWith(name), subjects);
    }

    /** A service as the page shows it. */
    record Tab(String name, String address, boolean current, List<String> subjects) {}
}
