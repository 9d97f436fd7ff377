package jp.monozukuri.meister.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void a_document_is_known_by_its_japanese_name_or_its_code() {
        assertThat(Checklist.of(List.of("申請書", " 資格の写し ", "RECOMMENDATION")).missing())
                .containsExactly(DocumentKind.CONSENT);
    }

    @Test
    void another_document_stands_for_none_of_the_policy() {
        assertThat(Checklist.of(List.of("写真")).missing()).containsExactly(DocumentKind.values());
    }

    @Test
    void complete_without_names_means_all() {
        assertThat(Checklist.of(List.of()).missing()).isEmpty();
    }

    @Test
    void nothing_is_there_before_the_documents_are_completed() {
        assertThat(Checklist.empty().missing()).containsExactly(DocumentKind.values());
    }
}
