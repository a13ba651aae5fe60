package city.whistle.callback.figures;

import city.whistle.http.NotFound;

/** No figure has that name. */
final class FigureUnknown extends NotFound {
    FigureUnknown(String name) {
        super("there is no figure '" + name + "'");
    }
}
