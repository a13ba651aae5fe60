package city.whistle.intake.complaint;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.track;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.intake.Intake.Case;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ReceiptTest {
    @Inject
    AgroalDataSource database;

    private JsonPath filed;
    private String number;
    private String receipt;

    @BeforeEach
    void somebodyFiles() {
        filed = file(body(NOISE)).then().statusCode(201).extract().jsonPath();
        number = filed.getString("number");
        receipt = filed.getString("receipt");
    }

    @Test
    void aReceiptIsCheckedByWhatIsWrittenOnIt() {
        track(Case.of(filed)).then().body("receipt", equalTo(receipt));

        checked(receipt)
                .body("verdict", equalTo("genuine"))
                .body("number", equalTo(number))
                .body("issuedAt", notNullValue());
        checked(" " + receipt.toLowerCase(Locale.ROOT).replace("-", " ")).body("verdict", equalTo("genuine"));
    }

    @Test
    void aReceiptThatWasNeverIssuedIsUnknownAndTellsNothing() {
        var another = receipt.startsWith("0") ? "1" : "0";

        checked(another + receipt.substring(1))
                .body("verdict", equalTo("unknown"))
                .body("issuedAt", nullValue());
        checked("").body("verdict", equalTo("unknown"));
    }

    @Test
    void wordsThatWereChangedByHandAreFound() throws SQLException {
        byHand("update complaint set text = text || '。' where number = ?");

        checked(receipt).body("verdict", equalTo("altered")).body("issuedAt", notNullValue());
    }

    @Test
    void aTimeThatWasChangedByHandIsFound() throws SQLException {
        byHand("update complaint set filed_at = filed_at - interval '1 day' where number = ?");

        checked(receipt).body("verdict", equalTo("altered"));
    }

    @Test
    void aReceiptOutlivesItsComplaint() throws SQLException {
        byHand("update complaint set number = 'x' || number where number = ?");

        checked(receipt).body("verdict", equalTo("gone")).body("issuedAt", matchesPattern("\\d{4}-.*Z"));
    }

    private ValidatableResponse checked(String typed) {
        return nobody().queryParam("receipt", typed)
                .get("/api/v1/receipts/" + number)
                .then()
                .statusCode(200);
    }

    private void byHand(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
    }
}
