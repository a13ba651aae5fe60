package city.whistle.dispatch.pack;

import city.whistle.http.Forbidden;

/** Four eyes: who offered a version is not who puts it into force. */
public final class OwnOffer extends Forbidden {
    OwnOffer() {
        super("you offered this version: another administrator has to look at it and put it into force");
    }
}
