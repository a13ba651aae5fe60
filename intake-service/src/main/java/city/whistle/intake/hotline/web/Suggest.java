package city.whistle.intake.hotline.web;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.contracts.Reason;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.place.Places;
import city.whistle.intake.sorting.Guess;
import city.whistle.intake.sorting.SortComplaint;
import city.whistle.intake.sorting.SortingView;
import city.whistle.pages.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sorter makes of the words so far, and what else they could be. */
@RequestScoped
class Suggest {
    private static final int TELLING = 4;

    private final SortComplaint sorting;
    private final Places places;
    private final City city;
    private final PageLanguage language;

    Suggest(SortComplaint sorting, Places places, City city, PageLanguage language) {
        this.sorting = sorting;
        this.places = places;
        this.city = city;
        this.language = language;
    }

    /** @param chosen the category the operator chose instead of the sorter's */
    Known.@Nullable Suggestion of(String words, @Nullable Place place, @Nullable String chosen) {
        if (words.length() < TELLING) {
            return null;
        }
        var guess = sorting.guess(null, words);
        var sorted = sorting.sort(
                guess, null, words, new SortComplaint.Circumstances(somewhere(place), Channel.HOTLINE, 0, 0));
        return new Known.Suggestion(
                sorted.tier().wire(),
                sorted.urgency().wire(),
                sorted.reasonsIn(language.language()).stream().map(Reason::text).toList(),
                choices(guess, chosen),
                questions(chosen == null ? guess.category() : chosen));
    }

    /** Rules look at a place; before there is one, at any. */
    private Place somewhere(@Nullable Place place) {
        return place != null
                ? place
                : places.find(
                        new PlaceAsked(
                                null, null, null, null, city.grids().get(0).code()),
                        null);
    }

    private List<Known.Choice> choices(Guess guess, @Nullable String chosen) {
        var choices = new ArrayList<Known.Choice>();
        choices.add(choice(1, "", guess.category(), guess.confidence(), chosen == null));
        for (var other : guess.alternatives()) {
            choices.add(choice(
                    choices.size() + 1,
                    other.category(),
                    other.category(),
                    other.confidence(),
                    other.category().equals(chosen)));
        }
        if (chosen != null && choices.stream().noneMatch(Known.Choice::isChosen)) {
            choices.add(choice(choices.size() + 1, chosen, chosen, 0, true));
        }
        return choices;
    }

    private Known.Choice choice(int number, String value, String category, double confidence, boolean isChosen) {
        var name = SortingView.name(category, city, language.language());
        return new Known.Choice(number, value, name, (int) Math.round(confidence * 100), isChosen);
    }

    private List<String> questions(String category) {
        return city.category(category).map(Category::questions).orElse(List.of()).stream()
                .map(question -> question.in(language.language()))
                .toList();
    }
}
