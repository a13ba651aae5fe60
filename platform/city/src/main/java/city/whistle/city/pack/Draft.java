package city.whistle.city.pack;

import city.whistle.city.Area;
import city.whistle.city.Category;
import city.whistle.city.Example;
import city.whistle.city.Limits;
import city.whistle.city.StandardClass;
import city.whistle.city.StatutoryYear;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import city.whistle.city.WorkTimes;
import java.util.List;
import java.util.Map;

/** All a pack says, with the places where it says so: read, and not yet checked against itself. */
record Draft(
        String version,
        Basics basics,
        Map<String, Entry<Area>> areas,
        List<Entry<Unit>> units,
        List<Shape> grids,
        Map<String, Entry<Category>> categories,
        Map<String, Entry<StandardClass>> standard,
        List<Entry<Example>> examples,
        List<Entry<Example>> heldOut,
        Rules rules,
        Limits limits,
        Map<String, Entry<WorkTimes>> calendars,
        Map<Integer, StatutoryYear> years,
        Map<String, Entry<Text>> templates) {

    static Draft read(PackFiles files, Findings findings) {
        var basics = Basics.read(files, findings);
        var areas = Areas.read(files, findings);
        return new Draft(
                basics.id() + "-" + files.hash(),
                basics,
                areas,
                Units.read(files, findings),
                Grids.read(files, areas, findings),
                Categories.read(files, findings),
                StandardClasses.read(files, findings),
                Categories.examples(files.csv(Categories.EXAMPLES, findings), findings),
                Categories.examples(files.csvIfAny(Categories.HELD_OUT, findings), findings),
                Rules.read(files, findings),
                LimitsFile.read(files, findings),
                Calendars.workTimes(files, findings),
                Calendars.statutoryYears(files, findings),
                Templates.read(files, findings));
    }
}
