package org.yinjian.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;

/** The walls of the house, each with the reason why it stands. */
@AnalyzeClasses(packages = "org.yinjian", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final DescribedPredicate<JavaClass> PRODUCT = resideInAPackage("org.yinjian..")
            .and(DescribedPredicate.not(resideInAnyPackage("org.yinjian.testkit..", "org.yinjian.evaluation..")));

    @ArchTest
    static final ArchRule coreSeesOnlyTheJdk = classes()
            .that()
            .resideInAPackage("org.yinjian.core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.yinjian.core.."))
            .because("rules and verdicts must be readable, testable and movable without any library");

    @ArchTest
    static final ArchRule coreHasNoCycles = slices().matching("org.yinjian.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs a feature that needs it is one feature in two places");

    @ArchTest
    static final ArchRule visionSeesNoAdapter = noClasses()
            .that()
            .resideInAPackage("org.yinjian.vision..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.yinjian.adapters..", "org.yinjian.functions..", "org.yinjian.local..", "org.yinjian.cli.."))
            .because("an image goes in and what is on it comes out; where it came from is not vision's business");

    @ArchTest
    static final ArchRule awsIsSeenByItsAdapter = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(
                    resideInAnyPackage("org.yinjian.adapters.aws..", "org.yinjian.functions..", "org.yinjian.local..")))
            .should()
            .dependOnClassesThat(resideInAPackage("software.amazon.."))
            .because("a store can then be another one without touching a rule");

    @ArchTest
    static final ArchRule jsonIsSeenByItsAdapters = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(
                    resideInAnyPackage("org.yinjian.adapters..", "org.yinjian.local..", "org.yinjian.evaluation..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
            .because("the record's form on the wire is decided in one place; the bench reads it as any stranger would");

    @ArchTest
    static final ArchRule visionLibrariesStayInVision = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAPackage("org.yinjian.vision..")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("ai.onnxruntime..", "org.bytedeco..", "net.sourceforge..", "com.sun.jna.."))
            .because("the light functions must start without native libraries");

    @ArchTest
    static final ArchRule onlyFunctionsSeeLambda = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAnyPackage("org.yinjian.functions..", "org.yinjian.local..")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.amazonaws.services.lambda.."))
            .because("the same steps run in one process behind the command line");

    @ArchTest
    static final ArchRule nothingPointsAtFunctionsButInfrastructure = noClasses()
            .that()
            .resideInAnyPackage("org.yinjian.core..", "org.yinjian.vision..", "org.yinjian.adapters..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.yinjian.functions..", "org.yinjian.local..", "org.yinjian.cli.."))
            .because("data flows one way");

    @ArchTest
    static final ArchRule emulatorsLiveInTheLocalCloudOnly = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAPackage("org.yinjian.local..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.gaul..",
                    "org.elasticmq..",
                    "com.icegreen..",
                    "com.amazonaws.services.dynamodbv2.local..",
                    "software.amazon.dynamodb.."))
            .because("no emulator may reach a deployed package, and assess must start none");

    @ArchTest
    static final ArchRule environmentIsReadOnce = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAPackage("org.yinjian.cli..")))
            .and()
            .haveSimpleNameNotEndingWith("Settings")
            .and()
            .haveSimpleNameNotContaining("Wiring")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .because("settings come from one record, so that a test can give others");

    @ArchTest
    static final ArchRule timeAndIdsAreInjected = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAnyPackage("org.yinjian.cli..", "org.yinjian.local..")))
            .and()
            .haveSimpleNameNotContaining("Wiring")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("a verdict must be the same when it is asked for again");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .resideInAPackage("org.yinjian..")
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Common)")
            .because("such a name says that nobody knew what the thing is");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areDeclaredInClassesThat(PRODUCT)
            .and()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("hidden state makes one dossier depend on another");

    @ArchTest
    static final ArchRule handlersAreFinalWithFinalFields = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Handler")
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.yinjian.functions..")
            .should()
            .beFinal()
            .because("a handler is used for many events and keeps nothing between them");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that(PRODUCT)
            .and(DescribedPredicate.not(resideInAnyPackage("org.yinjian.cli..", "org.yinjian.local..")))
            .should()
            .accessField(System.class, "out")
            .because("functions log typed events; printed text is nobody's contract");
}
