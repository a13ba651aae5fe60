package city.whistle.testkit.planted.intake.desk;

import city.whistle.testkit.planted.intake.desk.messaging.Consumer;
import city.whistle.testkit.planted.intake.desk.web.Page;

record KnowsItsWeb(Page page, Consumer consumer) {}
