package city.whistle.pages.web;

import city.whistle.http.Forbidden;

/** Another site had the browser send this. */
final class ForeignRequest extends Forbidden {
    ForeignRequest() {
        super("this must be sent from a page of this service");
    }
}
