package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.CampaignId;
import org.yinjian.core.campaign.Category;
import org.yinjian.core.campaign.Channel;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.campaign.Lexicon;
import org.yinjian.core.campaign.Notice;
import org.yinjian.core.campaign.PastHonour;
import org.yinjian.core.campaign.Portal;
import org.yinjian.core.campaign.Recommender;
import org.yinjian.core.campaign.RecommenderKind;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.text.PlainText;

/** Makes a campaign of a file and its lists, collecting everything that is wrong on the way. */
final class CampaignAssembly {
    private final CampaignDocument document;
    private final MarkedYaml yaml;
    private final CampaignSources sources;
    private final List<CampaignProblem> problems = new ArrayList<>();

    CampaignAssembly(CampaignDocument document, MarkedYaml yaml, CampaignSources sources) {
        this.document = document;
        this.yaml = yaml;
        this.sources = sources;
    }

    LoadedCampaign assemble() throws IOException {
        List<Notice> notices = notices();
        Lexicon lexicon = lexicon();
        Optional<Schedule> schedule = schedule();
        FormTemplate form = new FormAssembly(document.form(), yaml, problems).assemble(lexicon);
        List<RecommenderKind> kinds = recommenders();
        List<PastHonour> exclusions = exclusions();
        Map<String, List<String>> aliases = unitAliases();
        ClauseAssembly clauses = new ClauseAssembly(document, yaml, notices, problems);
        Map<String, Clause> fieldClauses = clauses.ofFields();
        List<Channel> channels = channels(kinds);
        clauses.check();
        if (!problems.isEmpty() || schedule.isEmpty()) {
            return new LoadedCampaign.Invalid(problems);
        }
        return new LoadedCampaign.Valid(new Campaign(
                new CampaignId(document.id()),
                sources.version(),
                document.title(),
                schedule.get(),
                notices,
                form,
                document.applicants(),
                document.certificates(),
                kinds,
                document.onwardQuota(),
                exclusions,
                aliases,
                document.seal(),
                lexicon,
                channels,
                categories(),
                document.portal().map(CampaignAssembly::portal),
                document.clauses(),
                fieldClauses,
                document.office().office()));
    }

    private List<Channel> channels(List<RecommenderKind> kinds) {
        List<CampaignDocument.ChannelText> texts = document.channels().orElse(List.of());
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> named = texts.get(i).kinds().orElse(List.of());
            for (String kind : named) {
                if (kinds.stream().noneMatch(one -> one.key().equals(kind))) {
                    problems.add(yaml.problem(
                            List.of("channels", String.valueOf(i), "kinds"),
                            "no kind of recommenders has this key: " + kind));
                }
            }
            channels.add(new Channel(texts.get(i).title(), named));
        }
        return channels;
    }

    private static Portal portal(CampaignDocument.PortalText text) {
        return new Portal(text.items().stream()
                .map(item -> new Portal.Item(item.key(), item.labels(), item.requiredFor()))
                .toList());
    }

    private List<Category> categories() {
        return document.categories().orElse(List.of()).stream()
                .map(one -> new Category(one.title(), one.aliases().orElse(List.of()), one.open()))
                .toList();
    }

    private Optional<Schedule> schedule() {
        CampaignDocument.ScheduleText text = document.schedule();
        List<Schedule.Stage> stages = text.stages().stream()
                .map(stage -> new Schedule.Stage(stage.name(), stage.until()))
                .toList();
        try {
            return Optional.of(new Schedule(text.zone(), text.deadline(), text.grace(), stages));
        } catch (IllegalArgumentException wrong) {
            problems.add(yaml.problem(List.of("schedule"), String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    private List<Notice> notices() throws IOException {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < document.notices().size(); i++) {
            CampaignDocument.NoticeText one = document.notices().get(i);
            String text = file(one.text(), "notices", String.valueOf(i), "text");
            notices.add(new Notice(one.id(), one.title(), one.issuer(), one.date(), text));
        }
        return notices;
    }

    private Lexicon lexicon() throws IOException {
        List<String> ethnicities = ListFile.words(file(document.lexicon().ethnicities(), "lexicon", "ethnicities"));
        List<Lexicon.Term> statuses =
                ListFile.words(file(document.lexicon().politicalStatuses(), "lexicon", "politicalStatuses")).stream()
                        .map(line -> Arrays.stream(line.split(","))
                                .map(String::strip)
                                .toList())
                        .map(words -> new Lexicon.Term(words.getFirst(), words.subList(1, words.size())))
                        .toList();
        return new Lexicon(ethnicities, statuses);
    }

    private List<RecommenderKind> recommenders() throws IOException {
        List<RecommenderKind> kinds = new ArrayList<>();
        for (int i = 0; i < document.recommenders().size(); i++) {
            CampaignDocument.Kind kind = document.recommenders().get(i);
            String at = String.valueOf(i);
            List<Recommender> roster =
                    rows(kind.roster(), List.of("name", "aliases"), "recommenders", at, "roster").stream()
                            .map(row -> new Recommender(row.getFirst(), ListFile.several(row.get(1))))
                            .toList();
            kinds.add(new RecommenderKind(
                    kind.key(), kind.title(), kind.quota(), kind.names().flatMap(form -> pattern(form, at)), roster));
        }
        return kinds;
    }

    private Optional<Pattern> pattern(String form, String at) {
        try {
            return Optional.of(Pattern.compile(form));
        } catch (PatternSyntaxException wrong) {
            problems.add(yaml.problem(
                    List.of("recommenders", at, "names"), "not a regular expression: " + wrong.getDescription()));
            return Optional.empty();
        }
    }

    private List<PastHonour> exclusions() throws IOException {
        return rows(document.exclusions(), List.of("name", "unit", "honour"), "exclusions").stream()
                .map(row -> new PastHonour(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    private Map<String, List<String>> unitAliases() throws IOException {
        return rows(document.unitAliases(), List.of("name", "aliases"), "unitAliases").stream()
                .collect(Collectors.toMap(
                        row -> PlainText.of(row.getFirst()),
                        row -> ListFile.several(row.get(1)),
                        (first, second) -> first));
    }

    private List<List<String>> rows(String name, List<String> columns, String... path) throws IOException {
        int before = problems.size();
        String text = file(name, path);
        return problems.size() > before
                ? List.of()
                : ListFile.parse(name, text, columns, problems).rows();
    }

    private String file(String name, String... path) throws IOException {
        Optional<String> text = sources.text(name);
        if (text.isEmpty()) {
            problems.add(yaml.problem(List.of(path), "no such file beside the campaign: " + name));
        }
        return text.orElse("");
    }
}
