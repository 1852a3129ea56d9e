package org.yinjian.adapters.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.office.WordPages;
import org.yinjian.core.notice.FormOutline;
import org.yinjian.core.notice.FormOutlineReader;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.RawPage;

/** A blank form as a Word file, read as any other. */
final class BlankForm {
    /** The cells of 中后协〔2021〕15号's form. */
    static final FormOutline FIRST = of("全国教育后勤系统“2021年度最美后勤人”推举活动报名表", """
            姓名 | . | 性别 | . | 一寸免冠照
            民族 | . | 年龄 | .
            政治面貌 | . | 联系电话 | .
            邮箱 | .
            单位名称 | (填写至部门) | 职务/职称 | .
            通讯地址 | . | 邮编 | .
            申报人单位意见 | (盖章) 年 月 日
            特别说明 | 一、申报人须在中国教育后勤协会官网(www.chinacacm.org)《全国教育后勤系统“2021年度最美后勤人”推举活动》专题页面中,认真如实填写报名页面中相关内容。 二、“2021年度最美后勤人事迹材料”、“曾获各级各类媒体平台表彰与奖励情况”两项内容填写均以线上填报信息为准。 三、《全国教育后勤系统“2021年度最美后勤人”推举活动报名表》需加盖单位公章,并附两份最高荣誉证书扫描件,按要求上传至专题页面。 四、线上报名表与提交材料截止日期:2021年12月10日。 五、已经获得协会通报表扬的“全国教育后勤系统‘2020年度感动人物’的个人与集体”,不再参与“2021年度最美后勤人”的推举活动。
            """);

    private BlankForm() {}

    /** Cells are parted by bars; a dot is an empty one. */
    static FormOutline of(String title, String table) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(title);
            document.createParagraph().createRun().setText("推荐单位：____________________");
            List<String> rows = table.lines().toList();
            XWPFTable cells = document.createTable(rows.size(), 5);
            for (int row = 0; row < rows.size(); row++) {
                fill(cells.getRow(row), rows.get(row).split(" \\| "));
            }
            document.write(out);
            List<PageReading> pages = new ArrayList<>();
            new WordPages(IntakeLimits.defaults()).renderDocx(out.toByteArray(), page -> {
                if (page instanceof RawPage.Markup markup) {
                    pages.add(markup.reading());
                }
            });
            return new FormOutlineReader(FormFields.known()).read(pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XWPFTableRow row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.getCell(column).setText(texts[column].strip().equals(".") ? "" : texts[column].strip());
        }
        while (row.getTableCells().size() > texts.length) {
            row.removeCell(texts.length);
        }
    }
}
