package org.yinjian.functions.office;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightPackageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai.onnxruntime.OrtEnvironment",
                "org.bytedeco.opencv.global.opencv_core",
                "net.sourceforge.tess4j.Tesseract",
                "org.yinjian.vision.page.PpOcrPageReader"
            })
    void theLightFunctionsCarryNoEngine(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
