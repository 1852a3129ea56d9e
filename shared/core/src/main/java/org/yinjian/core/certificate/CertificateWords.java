package org.yinjian.core.certificate;

import java.util.regex.Pattern;
import org.yinjian.core.text.PlainText;

/** The words by which Chinese certificates of honour are built; common usage, not any campaign's. */
final class CertificateWords {
    /** The heading alone on its line. */
    static final Pattern HEADING = Pattern.compile(".{0,4}证书|奖状|奖牌|喜报|荣誉状");

    /** Words that confer. */
    static final Pattern CONFERRING =
            Pattern.compile("荣获|获得|授予|被评为|评为|被授予|评选为|特发此证|特颁此证|特此表彰|予以表彰|以资鼓励|以资奖励|特此证明|荣誉称号|通报表扬|新闻报道");

    /** An award's own name, as it stands alone on a plaque. */
    static final Pattern AWARD = Pattern.compile(
            "先进|优秀|标兵|能手|模范|之星|示范|文明|等奖|金奖|银奖|铜奖|劳模|工匠|表彰|荣誉|个人|集体|工作者|窗口|文明号|楷模|奖章|卫士|贡献奖|提名奖|最美|风采奖|人物|先锋|红旗手|突击手|功臣|英雄|新秀|巾帼|青年岗位");

    /** What other papers call themselves. */
    static final Pattern OTHER_PAPER = Pattern.compile("通知|公告|登记表|报名表|申报表|申请表|价目|菜价|清单|合同|发票|说明书|简历|事迹材料");

    /** A certificate's number. */
    static final Pattern NUMBER =
            Pattern.compile("(?i)^(证书)?(编号|编码|序号|NO\\.?|№)[:：.]?.{0,20}$|^第[\\d〇零一二三四五六七八九十—-]{1,14}号?$");

    /** A line that only closes the text. */
    static final Pattern CLOSING = Pattern.compile("^(特发此证|特颁此证|特此表彰|特此证明|特授此牌|特发此状|以资鼓励|以资奖励|予以表彰).{0,8}$");

    /** How the names of those who award end. */
    static final Pattern AWARDER = Pattern.compile(
            "(协会|研究会|学会|委员会|联合会|总会|工会|大学|学院|学校|中学|小学|厅|局|部|处|委|院|公司|集团|中心|政府|团委|党委|办公室|报社|日报|晚报|晨报|时报|教育报|电视台|电台|网|杂志社|支队|社|会|所)$");

    /** 予 as it is read in many fonts. */
    private static final Pattern CONFER = Pattern.compile("授[子于矛]|^[子于矛](?=以表彰)|(?<=[,，。.])[子于矛](?=以表彰)");

    private CertificateWords() {}

    /** A text whose formulas are spelled as they must be; names and titles stay as they were read. */
    static String mended(String text) {
        return CONFER.matcher(PlainText.withOnes(text))
                .replaceAll(found -> found.group().replaceAll("[子于矛]", "予"));
    }
}
