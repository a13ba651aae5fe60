package city.whistle.intake.hotline.web;

import city.whistle.city.City;
import city.whistle.contracts.Place;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.complaint.LookAround;
import city.whistle.intake.complaint.Similar;
import city.whistle.intake.desk.ComplaintView;
import city.whistle.intake.desk.Search;
import city.whistle.intake.desk.SearchComplaints;
import city.whistle.intake.place.Places;
import city.whistle.pages.PageLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the desk knows; a caller's cases are looked up, and that is recorded, only when there is a number. */
@RequestScoped
class KnownToDesk {
    private static final int SHOWN = 10;
    private static final int LONGEST = 4000;

    private final SearchComplaints complaints;
    private final LookAround around;
    private final Places places;
    private final Suggest suggest;
    private final City city;
    private final PageLanguage language;

    KnownToDesk(
            SearchComplaints complaints,
            LookAround around,
            Places places,
            Suggest suggest,
            City city,
            PageLanguage language) {
        this.complaints = complaints;
        this.around = around;
        this.places = places;
        this.suggest = suggest;
        this.city = city;
        this.language = language;
    }

    Uni<Known> of(HotlineForm form) {
        var words = words(form);
        var place = place(form);
        return history(HotlineForm.said(form.phone))
                .chain(history -> similar(words, place)
                        .map(similar ->
                                new Known(history, suggest.of(words, place, form.chosen()), similar, advice(words))));
    }

    private Uni<List<ComplaintView.Line>> history(@Nullable String phone) {
        return phone == null
                ? Uni.createFrom().item(List.of())
                : complaints
                        .search(new Search(phone, null, null, null, null, null, null, null, SHOWN))
                        .map(page -> page.map(found -> ComplaintView.Line.of(found, city, language.language())))
                        .map(Page::items);
    }

    private Uni<List<Similar>> similar(String words, @Nullable Place place) {
        return words.isEmpty() || place == null ? Uni.createFrom().item(List.of()) : around.similar(words, place);
    }

    private FiledView.@Nullable AdviceView advice(String words) {
        return city.advice(words)
                .map(advice ->
                        new FiledView.AdviceView(advice.number(), advice.text().in(language.language())))
                .orElse(null);
    }

    /** What is said of the place so far, if it is one. */
    private @Nullable Place place(HotlineForm form) {
        try {
            return places.find(form.place(), null);
        } catch (InvalidField e) {
            return null;
        }
    }

    private static String words(HotlineForm form) {
        var words = HotlineForm.said(form.text);
        return words == null || words.length() > LONGEST ? "" : words;
    }
}
