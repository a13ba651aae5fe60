package city.whistle.escalation.letter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

class SignedSheetTest {
    private static final String PASSWORD = "only for this test";
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-12T09:00:00+08:00[Asia/Shanghai]");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"RSA, SHA256withRSA, 2048", "EC, SHA256withECDSA, 256"})
    void theSignatureCoversTheWholeLetterAndIsTheKeysOwn(String kind, String algorithm, int bits) throws Exception {
        var key = LetterKey.read(keyFile(kind, algorithm, bits), PASSWORD);

        var signed = new SignedSheet(key).sign(letter(), "鹤督〔2026〕1号", AT);

        try (var reader = new PdfReader(signed)) {
            var fields = reader.getAcroFields();
            assertThat(fields.getSignedFieldNames()).hasSize(1);
            var name = fields.getSignedFieldNames().getFirst();
            assertThat(fields.signatureCoversWholeDocument(name)).isTrue();
            var dictionary = fields.getSignatureDictionary(name);
            assertThat(dictionary.getAsName(PdfName.SUBFILTER)).hasToString("/ETSI.CAdES.detached");
            assertThat(dictionary.getAsString(PdfName.REASON).toUnicodeString()).isEqualTo("鹤督〔2026〕1号");
            assertThat(dictionary.getAsString(PdfName.M).toString()).startsWith("D:20260312090000+08");
            var signer = signer(dictionary, signed);
            assertThat(verifies(signer, key.certificate())).isTrue();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
        }
    }

    @Test
    void aLetterThatWasChangedAfterwardsDoesNotVerify() throws Exception {
        var key = LetterKey.read(keyFile("EC", "SHA256withECDSA", 256), PASSWORD);
        var signed = new SignedSheet(key).sign(letter(), "鹤督〔2026〕1号", AT);
        var title = new String(signed, StandardCharsets.ISO_8859_1).indexOf("a letter");
        signed[title] = 'A';

        try (var reader = new PdfReader(signed)) {
            var fields = reader.getAcroFields();
            var dictionary =
                    fields.getSignatureDictionary(fields.getSignedFieldNames().getFirst());

            assertThatThrownBy(() -> verifies(signer(dictionary, signed), key.certificate()))
                    .isInstanceOf(CMSException.class);
        }
    }

    @Test
    void aKeyThatCannotBeReadIsNamedWithItsReason() throws Exception {
        var file = keyFile("EC", "SHA256withECDSA", 256);
        var nothing = Files.createFile(directory.resolve("empty.p12"));

        assertThatThrownBy(() -> LetterKey.read(file, "wrong"))
                .isInstanceOf(NoKey.class)
                .hasMessageContaining("city.p12");
        assertThatThrownBy(() -> LetterKey.read(nothing, PASSWORD)).isInstanceOf(NoKey.class);
        assertThatThrownBy(() -> LetterKey.read(directory.resolve("none.p12"), PASSWORD))
                .isInstanceOf(NoKey.class)
                .hasMessageContaining("none.p12");
    }

    private static SignerInformation signer(PdfDictionary dictionary, byte[] signed) throws CMSException {
        var range = dictionary.getAsArray(PdfName.BYTERANGE);
        var covered = new ByteArrayOutputStream();
        for (int i = 0; i < range.size(); i += 2) {
            covered.write(
                    signed,
                    range.getAsNumber(i).intValue(),
                    range.getAsNumber(i + 1).intValue());
        }
        var cms = new CMSSignedData(
                new CMSProcessableByteArray(covered.toByteArray()),
                dictionary.getAsString(PdfName.CONTENTS).getOriginalBytes());
        return cms.getSignerInfos().getSigners().iterator().next();
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) throws Exception {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    private Path keyFile(String kind, String algorithm, int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(bits);
        var pair = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "city", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {ownedBy(pair, algorithm)});
        var file = directory.resolve("city.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static X509Certificate ownedBy(KeyPair pair, String algorithm) throws Exception {
        var name = new X500Name("CN=Crane City Command Desk,C=CN");
        var from = Date.from(AT.minusDays(1).toInstant());
        var until = Date.from(AT.plusYears(1).toInstant());
        var certificate = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, until, name, pair.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(certificate.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }

    private static byte[] letter() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.addTitle("a letter");
        document.open();
        document.add(new Paragraph("To the unit"));
        document.close();
        return bytes.toByteArray();
    }
}
