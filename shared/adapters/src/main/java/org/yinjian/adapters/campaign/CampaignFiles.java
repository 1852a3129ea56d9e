package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.campaign.MarkedYaml.BrokenYaml;
import org.yinjian.core.campaign.CampaignId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads campaigns: those that ship, by their id, and any other by the path of its file.
 *
 * <p>A campaign is a YAML file ({@code campaign.schema.json} says what may stand in it) with lists and the notices' texts
 * beside it. Nothing of a campaign is used unless all of it is right: every clause must stand word for word in its notice.
 */
public final class CampaignFiles {
    /** The ids of the campaigns that ship. */
    public static final List<String> SHIPPED = List.of("zuimei-2021-national", "zuimei-2021-sichuan");

    private static final String MAIN_FILE = "campaign.yaml";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CampaignFiles() {}

    /** Loads the campaign of this id, or from this file, or from {@code campaign.yaml} in this folder. */
    public static LoadedCampaign load(String idOrPath) {
        if (SHIPPED.contains(idOrPath)) {
            return load(new CampaignFolder.Shipped(idOrPath), MAIN_FILE);
        }
        Path path = Path.of(idOrPath);
        Path file = Files.isDirectory(path) ? path.resolve(MAIN_FILE) : path;
        if (!Files.isRegularFile(file)) {
            String hint = CampaignId.isId(idOrPath) ? "no campaign of this id ships" : "no such file";
            return refused(idOrPath, hint + "; known ids: " + String.join(", ", SHIPPED));
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        return load(new CampaignFolder.OnDisk(folder), String.valueOf(absolute.getFileName()));
    }

    private static LoadedCampaign load(CampaignFolder folder, String name) {
        CampaignSources sources = new CampaignSources(folder);
        try {
            MarkedYaml yaml = sources.yaml(name);
            List<CampaignProblem> problems = new CampaignSchema().check(yaml);
            return problems.isEmpty() ? assemble(yaml, sources) : new LoadedCampaign.Invalid(problems);
        } catch (BrokenYaml broken) {
            return new LoadedCampaign.Invalid(List.of(broken.problem()));
        } catch (IOException unreadable) {
            return refused(name, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static LoadedCampaign assemble(MarkedYaml yaml, CampaignSources sources) throws IOException {
        try {
            CampaignDocument document = MAPPER.treeToValue(yaml.toJson(), CampaignDocument.class);
            return new CampaignAssembly(document, yaml, sources).assemble();
        } catch (JacksonException wrong) {
            List<String> path = new ArrayList<>();
            wrong.getPath().forEach(step -> {
                String property = step.getPropertyName();
                path.add(property != null ? property : String.valueOf(step.getIndex()));
            });
            return new LoadedCampaign.Invalid(List.of(yaml.problem(path, wrong.getOriginalMessage())));
        }
    }

    private static LoadedCampaign refused(String file, String message) {
        return new LoadedCampaign.Invalid(List.of(new CampaignProblem(file, 0, "", message)));
    }

    /** Every campaign that ships, loaded; for those that must have them all. */
    public static Map<String, LoadedCampaign> shipped() {
        Map<String, LoadedCampaign> all = new LinkedHashMap<>();
        SHIPPED.forEach(id -> all.put(id, load(id)));
        return all;
    }
}
