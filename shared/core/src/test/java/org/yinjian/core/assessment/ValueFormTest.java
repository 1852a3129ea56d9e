package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldSpec;

class ValueFormTest {
    private static final Campaign CAMPAIGN = Given.campaign();

    @ParameterizedTest
    @CsvSource({
        "phone, 13800138000, ok",
        "phone, 138-0013-8000, ok",
        "phone, +8613800138000, ok",
        "phone, 028-84592955, ok",
        "phone, 02884592955, ok",
        "phone, 0531-4527559, ok",
        "phone, (028)84592955, ok",
        "phone, 028-84592955转801, ok",
        "phone, 13800138000/028-84592955, ok",
        "phone, 400-800-1234, ok",
        "phone, 13800138000（手机）, ok",
        "phone, 办公室028-84592955 手机13800138000, ok",
        "phone, +85212345678, ok",
        "phone, 1829904884, INVALID_PHONE",
        "phone, 182988128097, INVALID_PHONE",
        "phone, 12800138000, INVALID_PHONE",
        "phone, 081336466, INVALID_PHONE",
        "phone, 84592955, INVALID_PHONE",
        "phone, 无, INVALID_PHONE",
        "email, a@example.com, ok",
        "email, a.b-c_d+e@mail.example.edu.cn, ok",
        "email, 2431450502@qq.com, ok",
        "email, 2431450502@qq.com（常用）, ok",
        "email, a@example.com；b@example.com, ok",
        "email, '2431450502@qq,com', INVALID_EMAIL",
        "email, jiangxiaoyan90@126, INVALID_EMAIL",
        "email, hutao7557163.com, INVALID_EMAIL",
        "email, ma_tao9615@@163.com, INVALID_EMAIL",
        "email, a..b@example.com, INVALID_EMAIL",
        "email, 张@example.com, INVALID_EMAIL",
        "age, 35, ok",
        "age, 48岁, ok",
        "age, 48周岁, ok",
        "age, 48（岁）, ok",
        "age, 16, ok",
        "age, 75, ok",
        "age, 15, INVALID_AGE",
        "age, 76, INVALID_AGE",
        "age, 1983.07, INVALID_AGE",
        "age, 350, INVALID_AGE",
        "age, 三十五, INVALID_AGE",
        "postcode, 610000, ok",
        "postcode, 050024, ok",
        "postcode, 64400, INVALID_POSTCODE",
        "postcode, 6440000, INVALID_POSTCODE",
        "postcode, 6l0000, INVALID_POSTCODE",
        "sex, 女, ok",
        "sex, 无, INVALID_FIELD",
        "opinionDate, 2021-11-03, ok",
        "opinionDate, 2021-02-30, INVALID_FIELD",
        "name, 123, ok",
        "ethnicity, 火星族, ok",
    })
    void only_what_is_certainly_wrong_in_form_is_a_fault(String key, String value, String expected) {
        assertEquals(
                expected, fault(key, value).map(fault -> fault.code().name()).orElse("ok"));
    }

    @Property
    void digits_are_a_mobile_only_when_there_are_eleven(@ForAll @NumericChars @StringLength(max = 20) String rest) {
        assertEquals(rest.length() == 9, fault("phone", "13" + rest).isEmpty(), () -> "13" + rest);
    }

    @Property
    void a_fault_always_tells_the_value(@ForAll String value) {
        for (FieldSpec field : CAMPAIGN.form().fields()) {
            fault(field.key(), value)
                    .ifPresent(fault -> assertTrue(fault.message().contains(value), fault::message));
        }
    }

    private static Optional<ValueForm.Fault> fault(String key, String value) {
        FieldSpec field = CAMPAIGN.form().fields().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return ValueForm.fault(field, value, CAMPAIGN.applicants());
    }
}
