package city.whistle.pages.audit.web;

import city.whistle.pages.PageAddresses;
import city.whistle.pages.PageFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The auditor's two pages in their frame, with the way to the same page of the other services. */
@ApplicationScoped
class AuditTemplates {
    private final Template list;
    private final Template verification;
    private final PageFrame frame;
    private final List<AuditedService.Tab> tabs;

    AuditTemplates(
            @Location("audit/list") Template list,
            @Location("audit/verification") Template verification,
            PageFrame frame,
            PageAddresses addresses,
            @ConfigProperty(name = "quarkus.application.name") String here) {
        this.list = list;
        this.verification = verification;
        this.frame = frame;
        this.tabs = AuditedService.ALL.stream()
                .map(service -> service.tab(addresses, here))
                .toList();
    }

    TemplateInstance list() {
        return framed(list);
    }

    TemplateInstance verification() {
        return framed(verification);
    }

    private TemplateInstance framed(Template page) {
        return frame.around(page.data("tabs", tabs)
                .data(
                        "subjects",
                        tabs.stream()
                                .filter(AuditedService.Tab::current)
                                .flatMap(tab -> tab.subjects().stream())
                                .toList()));
    }
}
