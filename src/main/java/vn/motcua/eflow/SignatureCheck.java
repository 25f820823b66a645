package vn.motcua.eflow;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** Whether a PDF bears one signature that holds and covers every byte of it. */
record SignatureCheck(byte[] pdf) {

    /** @throws SignatureInvalid when it does not */
    void orRefuse() {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        var signatures = analyzer.getSignatures();
        if (signatures.size() != 1) {
            throw new SignatureInvalid("signatures: " + signatures.size());
        }
        check(signatures.get(0));
    }

    private void check(AdvancedSignature signature) {
        signature.checkSignatureIntegrity();
        if (!signature.getSignatureCryptographicVerification().isSignatureIntact()) {
            throw new SignatureInvalid("not intact");
        }
        var range = ((PAdESSignature) signature).getPdfRevision().getByteRange();
        if (range.getFirstPartStart() != 0 || range.getSecondPartStart() + range.getSecondPartEnd() != pdf.length) {
            throw new SignatureInvalid("not the whole file");
        }
    }
}
