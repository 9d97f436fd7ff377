package jp.monozukuri.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleListTest {

    private static final String TEA = "meister-service/src/main/java/jp/monozukuri/meister/tea/Tea.java";
    private static final String TEST = "meister-service/src/test/java/jp/monozukuri/meister/tea/TeaTest.java";
    private static final String DOMAIN = "DOMAIN" + ".md ";

    @TempDir
    private Path root;

    @BeforeEach
    void rules() throws IOException {
        write(RuleList.LIST, """
                - **1** Tea is hot.
                - **1.1** A cup is small. (policy `cupSize`)
                - **1.2** Sugar is counted.

                ## Not built

                - **1.2** There is no sugar.
                """);
    }

    @Test
    void the_committed_page_is_what_the_sources_cite() {
        Project project = Project.here();
        GeneratedPage.check(project.root().resolve("infra/docs/rules.md"), new RuleList(project).text());
    }

    @Test
    void every_rule_that_is_built_has_a_class_and_a_test_that_name_it() {
        assertThat(new RuleList(Project.here()).faults()).isEmpty();
    }

    @Test
    void a_rule_leads_to_the_classes_and_tests_that_name_it_or_its_policy() throws IOException {
        write(TEA, "/** Hot. */\nfinal class Tea {}\n");
        write(TEST, """
                class TeaTest {

                    /** %s1 and 1.1. */
                    @Test
                    void is_served_hot() {}
                }
                """.formatted(DOMAIN));
        write(TEA.replace("tea/Tea.java", "Pot.java"), """
                import jp.monozukuri.meister.tea.Tea;

                final class Pot {

                    void decide(Tea command) {}
                }
                """);
        write(TEA.replace("Tea.java", "Cup.java"), "/** Policy {@code cupSize}. */\nfinal class Cup {}\n");
        write(TEST.replace("TeaTest", "CupTest"), "/** " + DOMAIN + "1.1. */\nclass CupTest {}\n");

        RuleList list = new RuleList(new Project(root));

        assertThat(list.faults()).isEmpty();
        assertThat(list.text()).endsWith("""
                ## 1

                Tea is hot.

                code

                - [Pot](../../%1$s/main/java/jp/monozukuri/meister/Pot.java)
                - [Tea](../../%1$s/main/%2$sTea.java)

                tests

                - [TeaTest](../../%1$s/test/%2$sTeaTest.java): is served hot

                ## 1.1

                A cup is small. (policy `cupSize`)

                code

                - [Pot](../../%1$s/main/java/jp/monozukuri/meister/Pot.java)
                - [Cup](../../%1$s/main/%2$sCup.java)
                - [Tea](../../%1$s/main/%2$sTea.java)

                tests

                - [CupTest](../../%1$s/test/%2$sCupTest.java)
                - [TeaTest](../../%1$s/test/%2$sTeaTest.java): is served hot

                ## 1.2

                Sugar is counted.

                Not built: There is no sugar.
                """.formatted("meister-service/src", "java/jp/monozukuri/meister/tea/"));
    }

    @Test
    void a_rule_without_test_or_class_one_that_is_built_after_all_and_an_unknown_one_are_named() throws IOException {
        write(TEA, "/** " + DOMAIN + "1. */\nfinal class Tea {}\n");
        write(TEST, "/** " + DOMAIN + "1.2, 9.9. */\nclass TeaTest {}\n");

        assertThat(new RuleList(new Project(root)).faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("no test names rule 1; write /** DOMAIN.md 1. */"),
                        fault -> assertThat(fault).startsWith("no test names rule 1.1;"),
                        fault -> assertThat(fault).startsWith("no class names rule 1.1;"),
                        fault -> assertThat(fault).startsWith("a test names rule 1.2, which"),
                        fault -> assertThat(fault).startsWith("rule 9.9 is cited and not in"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
