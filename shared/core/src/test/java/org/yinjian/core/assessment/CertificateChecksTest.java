package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;

class CertificateChecksTest {
    private static final Set<FindingCode> ABOUT_CERTIFICATES = Set.of(
            FindingCode.CERTIFICATE_COUNT,
            FindingCode.CERTIFICATE_DUPLICATE,
            FindingCode.NOT_A_CERTIFICATE,
            FindingCode.CERTIFICATE_UNREADABLE);

    /** Two are asked for; how many distinct ones, copies, other pictures and broken pictures were sent. */
    @ParameterizedTest(name = "{0} distinct, {1} copies, {2} others, {3} broken: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 0, 0, 0, ''",
                "2, 1, 1, 1, ''",
                "3, 0, 0, 0, ''",
                "1, 0, 0, 0, CERTIFICATE_COUNT",
                "0, 0, 0, 0, CERTIFICATE_COUNT",
                "1, 1, 0, 0, CERTIFICATE_DUPLICATE",
                "1, 1, 1, 1, CERTIFICATE_DUPLICATE",
                "1, 0, 1, 0, NOT_A_CERTIFICATE",
                "1, 0, 1, 1, NOT_A_CERTIFICATE",
                "1, 0, 0, 1, CERTIFICATE_UNREADABLE",
                "0, 0, 1, 0, NOT_A_CERTIFICATE CERTIFICATE_COUNT",
                "0, 0, 1, 1, NOT_A_CERTIFICATE CERTIFICATE_UNREADABLE",
                "0, 0, 2, 1, NOT_A_CERTIFICATE NOT_A_CERTIFICATE",
                "0, 0, 0, 1, CERTIFICATE_UNREADABLE CERTIFICATE_COUNT",
                "0, 0, 0, 2, CERTIFICATE_UNREADABLE CERTIFICATE_UNREADABLE",
                "1, 2, 0, 0, CERTIFICATE_DUPLICATE",
            })
    void each_one_lacking_is_explained_in_the_contracts_order(
            int distinct, int copies, int others, int broken, String expected) {
        Given dossier = Given.completeDossier().withoutCertificates();
        for (int i = 0; i < distinct; i++) {
            dossier.certificate("distinct" + i, "张三丰", "荣誉第" + i + "号", "某某大学", "201" + i + "-01-01");
        }
        for (int i = 0; i < copies; i++) {
            dossier.certificate("copy" + i, "张三丰", "荣誉第0号", "某某大学", "2010-01-01");
        }
        for (int i = 0; i < others; i++) {
            dossier.picture("other" + i, DocumentKind.OTHER);
        }
        for (int i = 0; i < broken; i++) {
            dossier.broken("broken" + i, "image/jpeg", DocumentProblem.TRUNCATED);
        }
        assertEquals(expected, codes(dossier));
    }

    @Test
    void the_same_file_twice_is_a_duplicate() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("same", "", "先进个人", "", "")
                .certificate("same", "", "先进个人", "", "");
        assertEquals("CERTIFICATE_DUPLICATE", codes(dossier));
    }

    @Test
    void two_pictures_of_one_certificate_are_one_though_a_character_was_misread() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "抗击疫情优秀个人", "某某大学", "2020-08-01")
                .certificate("张三丰", "抗击疫情优秀个入", "某某太学", "2020-08");
        assertEquals("CERTIFICATE_DUPLICATE", codes(dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01, 0741, CERTIFICATE_DUPLICATE",
        "2022-01, 0741, CERTIFICATE_DUPLICATE",
        "2022-01, 0742, ''",
        "2022-03, 0741, ''",
        "2022-01, '', ''"
    })
    void a_date_in_doubt_makes_no_other_certificate_where_its_number_is_the_same(
            String date, String number, String expected) {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .doubtedCertificate("张三丰", "岗位能手", "某某大学", "2021-01", "2021", "0741")
                .doubtedCertificate("张三丰", "岗位能手", "某某大学", date, "2021", number);
        assertEquals(expected, codes(dossier));
    }

    @Test
    void the_yearly_award_of_another_year_is_another_certificate() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "优秀员工", "某某大学", "2019-12-01")
                .certificate("张三丰", "优秀员工", "某某大学", "2020-12-01");
        assertEquals("", codes(dossier));
    }

    @Test
    void office_files_texts_and_portraits_explain_nothing() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "优秀员工", "某某大学", "2019-12-01")
                .document("story", "application/msword", Optional.empty(), DocumentKind.OTHER)
                .document("text", "text/plain", Optional.empty(), DocumentKind.OTHER)
                .broken("lost.docx", "application/msword", DocumentProblem.TRUNCATED)
                .picture("photo", DocumentKind.ID_PHOTO);
        assertEquals("CERTIFICATE_COUNT", codes(dossier));
    }

    @Test
    void an_empty_file_of_no_known_type_explains_one() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "优秀员工", "某某大学", "2019-12-01")
                .broken("empty.jpg", "application/octet-stream", DocumentProblem.EMPTY);
        assertEquals("CERTIFICATE_UNREADABLE", codes(dossier));
    }

    @Test
    void a_certificate_of_which_nothing_could_be_read_is_unreadable() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "优秀员工", "某某大学", "2019-12-01")
                .picture("blurred", DocumentKind.HONOUR_CERTIFICATE);
        assertEquals("CERTIFICATE_UNREADABLE", codes(dossier));
    }

    @Test
    void a_page_of_the_scan_of_everything_that_is_something_else_explains_one() {
        Given dossier = Given.completeDossier()
                .withoutCertificates()
                .certificate("张三丰", "优秀员工", "某某大学", "2019-12-01")
                .document("all.pdf", "application/pdf", Optional.empty(), DocumentKind.ID_PHOTO, DocumentKind.OTHER);
        assertEquals("NOT_A_CERTIFICATE", codes(dossier));
        assertEquals("CERTIFICATE_COUNT", codes(dossier.blankPage("all.pdf", 2)));
    }

    private static String codes(Given dossier) {
        List<Finding> findings = dossier.assessed().findings();
        return findings.stream()
                .map(Finding::code)
                .filter(ABOUT_CERTIFICATES::contains)
                .map(FindingCode::name)
                .collect(Collectors.joining(" "));
    }
}
