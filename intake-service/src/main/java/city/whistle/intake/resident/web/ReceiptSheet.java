package city.whistle.intake.resident.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.qrcode.QrPicture;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.TrackCase;
import city.whistle.intake.tracking.TrackingView;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** Writes the receipt. */
@RequestScoped
class ReceiptSheet {
    private final Template page;
    private final PageFrame frame;
    private final PageLanguage language;
    private final TrackCase tracking;
    private final City city;
    private final IntakeConfig config;

    ReceiptSheet(
            @Location("resident/receipt") Template page,
            PageFrame frame,
            PageLanguage language,
            TrackCase tracking,
            City city,
            IntakeConfig config) {
        this.page = page;
        this.frame = frame;
        this.language = language;
        this.tracking = tracking;
        this.city = city;
        this.config = config;
    }

    Uni<String> write(CaseKey key) {
        return tracking.track(key, language.language())
                .chain(view -> frame.around(filled(view, key)).createUni());
    }

    private TemplateInstance filled(TrackingView view, CaseKey key) {
        var code = String.valueOf(key.code()).strip().toUpperCase(Locale.ROOT);
        var link = "/t/" + view.number() + "?code=" + code;
        return page.data("it", view)
                .data("code", code)
                .data("link", link)
                .data("qr", QrPicture.of(config.url() + link).svg())
                .data("advice", city.advice(view.text()).orElse(null))
                .data("english", language.language() == Language.EN);
    }
}
