package city.whistle.callback;

import city.whistle.testkit.HouseRules;

class HouseRulesTest extends HouseRules {}
