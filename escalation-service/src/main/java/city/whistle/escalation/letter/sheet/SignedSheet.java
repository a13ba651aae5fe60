package city.whistle.escalation.letter.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Map;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/** Signs a letter as PAdES has it (baseline B): a detached CMS over the whole file but itself, that names its certificate. */
public final class SignedSheet {
    /** Room for the signature and some certificates. */
    private static final int ROOM = 16_384;

    private static final PdfName DETACHED = new PdfName("ETSI.CAdES.detached");

    private final LetterKey key;

    public SignedSheet(LetterKey key) {
        this.key = key;
    }

    /** The same letter with its signature. */
    public byte[] sign(byte[] letter, String reason, ZonedDateTime at) {
        try {
            var signed = new ByteArrayOutputStream();
            var stamper = PdfStamper.createSignature(new PdfReader(letter), signed, null);
            var appearance = stamper.getSignatureAppearance();
            appearance.setCryptoDictionary(dictionary(reason, at));
            appearance.preClose(Map.of(PdfName.CONTENTS, 2 * ROOM + 2));
            var update = new PdfDictionary();
            var contents = new PdfString(Arrays.copyOf(cms(appearance.getRangeStream()), ROOM));
            update.put(PdfName.CONTENTS, contents.setHexWriting(true));
            appearance.close(update);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfSignature dictionary(String reason, ZonedDateTime at) {
        var dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, DETACHED);
        dictionary.setReason(reason);
        dictionary.setDate(new PdfDate(GregorianCalendar.from(at)));
        return dictionary;
    }

    private byte[] cms(InputStream range) throws IOException {
        try (range) {
            var generator = new CMSSignedDataGenerator();
            var signer = new JcaContentSignerBuilder(key.algorithm()).build(key.key());
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var attributes = new DefaultSignedAttributeTableGenerator(certificateName());
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(
                            known -> attributes.getAttributes(known).remove(CMSAttributes.signingTime))
                    .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(range.readAllBytes()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new NoKey("the letter cannot be signed: " + e.getMessage(), e);
        }
    }

    /** Which certificate signs: PAdES wants that signed as well, and the time in the file instead. */
    private AttributeTable certificateName() throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        var names = new SigningCertificateV2(new ESSCertIDv2(hash));
        return new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(names)));
    }
}
