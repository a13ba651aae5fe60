package city.whistle.intake.importing.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages of imports in English. */
@Localized("en")
public interface EnglishImportMessages extends ImportMessages {
    @Override
    @Message("Import complaints")
    String title();

    @Override
    @Message(
            "Files exported by other systems (a 12345 hotline, urban management) become cases. The same id of the same system is filed once only; after an interruption it goes on where it was.")
    String lead();

    @Override
    @Message("The import cannot begin yet:")
    String refused();

    @Override
    @Message("Name the system: 1 to 40 small letters, digits and hyphens.")
    String wrongSystem();

    @Override
    @Message("Choose the file to import.")
    String wrongFile();

    @Override
    @Message("Choose the mapping.")
    String wrongMapping();

    @Override
    @Message("System it comes from")
    String system();

    @Override
    @Message("As in 12345; its ids are unique within it.")
    String systemHint();

    @Override
    @Message("File")
    String file();

    @Override
    @Message("CSV, XLSX or JSONL, at most 60 MB.")
    String fileHint();

    @Override
    @Message("Mapping")
    String mapping();

    @Override
    @Message("YAML or JSON: which column is which field, what the other system’s words mean.")
    String mappingHint();

    @Override
    @Message("Check only, file nothing")
    String dryRun();

    @Override
    @Message("Looks at every line and lists what is wrong; no case is made.")
    String dryRunHint();

    @Override
    @Message("check only")
    String dryRunShort();

    @Override
    @Message("Begin")
    String begin();

    @Override
    @Message("No file has been imported yet. Choose one above to begin.")
    String none();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Lines dealt with")
    String lines();

    @Override
    @Message("Filed")
    String taken();

    @Override
    @Message("Could be filed")
    String wouldBeTaken();

    @Override
    @Message("Known before")
    String known();

    @Override
    @Message("Bad")
    String bad();

    @Override
    @Message("Begun")
    String started();

    @Override
    @Message("Begun by {by}, {time}, from system {system}")
    String startedBy(String system, String time, String by);

    @Override
    @Message("{#switch state}{#case 'running'}under way{#case 'stopped'}stopped{#else}finished{/switch}")
    String stateIs(String state);

    @Override
    @Message("Because:")
    String because();

    @Override
    @Message("Stop")
    String stop();

    @Override
    @Message("Stops after the lines it is just taking; what is filed stays.")
    String stopHint();

    @Override
    @Message("Go on")
    String resume();

    @Override
    @Message("Goes on where it stopped; nothing is filed twice.")
    String resumeHint();

    @Override
    @Message("Nothing is wrong with any line.")
    String noneBad();

    @Override
    @Message("Bad lines")
    String badLines();

    @Override
    @Message("Download all (CSV)")
    String download();

    @Override
    @Message("Line")
    String line();

    @Override
    @Message("External id")
    String externalId();

    @Override
    @Message("Field")
    String field();

    @Override
    @Message("Column")
    String column();

    @Override
    @Message("What is wrong")
    String reason();

    @Override
    @Message("Only the first {shown} are shown here; the CSV has them all.")
    String onlyFirst(int shown);
}
