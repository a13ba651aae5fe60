package city.whistle.intake.grid.web;

import city.whistle.http.Forbidden;

/** It waited on a telephone that somebody else uses now; it is sent when its worker signs in there again. */
final class AnothersReport extends Forbidden {
    AnothersReport() {
        super("this is another worker's report: it is sent when that worker has signed in");
    }
}
