package org.yinjian.core.text;

import java.util.Set;
import java.util.stream.Collectors;

/** The characters with which usual Chinese surnames begin: some 450, borne by more than 99 of 100 people. */
public final class Surnames {
    private static final String USUAL = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
            + "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍"
            + "韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包"
            + "司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭"
            + "窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水于云厉肖闫付代尚"
            + "黑初税荣么随占员权国展寇慕皮羿亓佘逯门信雍容经蒲鄂索咸籍融农麻危茅熙普洛尧师矫由丰生旷昝幸修相瓮上司夏诸东皇尉公澹淳欧端轩令"
            + "长宇百呼鲜闾亓乜苍双濮阚隗楼郏柯卿茹阙禹狄臧咎车巴弓牧隆山侍班仰秋伊宿怀胜郤璩濮扈";
    private static final Set<Integer> ALL = USUAL.codePoints().boxed().collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** Whether a usual surname, of one character or two, begins with this one. */
    public static boolean begin(int codePoint) {
        return ALL.contains(codePoint);
    }
}
