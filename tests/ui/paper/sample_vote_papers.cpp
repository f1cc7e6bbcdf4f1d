#include "tests/ui/paper/sample_vote_papers.h"

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

const QString meeting = u"青石村第十二届村民代表会议第三次会议"_s;
const QString road = u"用财政奖补资金42万元硬化三组至五组村道，长1.2公里、宽3.5米，雨水沟同步修建。"_s;
const QStringList works{u"三组至五组村道硬化"_s, u"饮水管网改造"_s, u"文化广场"_s, u"老戏台修缮"_s, u"四组水塘清淤"_s, u"路灯六十盏"_s,
                        u"小学旧址改作日间照料中心（含厨房、卫生间和无障碍坡道）"_s, u"垃圾分类亭"_s, u"河堤护栏"_s};

} // namespace

QString longMotion()
{
    return u"自2027年1月1日起，全村饮水分户装表、按表收费，每吨1.8元；低保户、特困户和重度残疾人家庭每户每月减免3吨；公共管道漏损由村集体公益金承担；"
           "管护员一名，报酬每年6000元，由村民代表会议选定，收支情况每季度在村务公开栏公布一次；具体办法（试行一年）见附件。"_s;
}

BallotForm roadBallot()
{
    return {.title = u"青石村村民代表会议表决票"_s,
            .occasion = u"第十二届第三次会议　议题一"_s,
            .motion = road,
            .answers = {u"同意"_s, u"不同意"_s, u"弃权"_s},
            .notes = {u"“同意”“不同意”“弃权”只选一项，在所选一栏画“√”。"_s, u"多选的、符号不符的、字迹无法辨认的，为无效票；什么也不画的，按弃权计。"_s,
                      u"用黑色或者蓝色笔填写，不写姓名，不作其他记号。"_s},
            .seal = u"青石村村民委员会"_s,
            .date = u"2026年11月22日"_s};
}

BallotForm choiceBallot(int options)
{
    BallotForm form = roadBallot();
    form.answers.clear();
    form.motion = u"从下列事项中选三项，用2027年公益事业奖补资金先办。"_s;
    form.options = works.first(options) + QStringList{u"弃权"_s};
    return form;
}

TallySheet roadTally(int papers, int options)
{
    TallySheet sheet{.title = meeting, .time = u"2026年11月22日19:30"_s, .place = u"村党群服务中心二楼会议室"_s, .motion = road,
                     .rows = {u"同意"_s, u"不同意"_s, u"弃权"_s}, .papers = papers, .scrutineers = 2};
    if (options > 0)
        sheet.rows = works.first(options) + QStringList{u"弃权"_s};
    return sheet;
}

CountReport roadReport()
{
    CountReport report{.village = u"青石村"_s, .township = u"青石镇"_s, .title = meeting, .time = u"2026年11月22日20:31"_s,
                       .place = u"村党群服务中心二楼会议室"_s, .item = u"议题一"_s, .motion = road, .method = u"无记名投票"_s, .unit = u"人"_s};
    report.base = 38;
    report.present = 31;
    report.quorum = 26;
    report.issued = 31;
    report.back = 30;
    report.spare = 4;
    report.forged = 1;
    report.valid = 28;
    report.spoiled = 2;
    report.abstained = 3;
    report.answers = {{u"同意"_s, 17, u"54.8%"_s}, {u"不同意"_s, 8, u"25.8%"_s}, {u"弃权"_s, 3, u"9.7%"_s}};
    report.ofWhom = u"到会31人"_s;
    report.validity = u"有效"_s;
    report.result = u"通过"_s;
    report.announced = {u"应到38人，实到31人，占81.6%，达到《中华人民共和国村民委员会组织法》第三十条规定的法定到会人数26人，会议有效。"_s,
                        u"发出表决票31张，收回30张，未收回1张，收回票数没有超过发出票数，投票有效。"_s, u"有效票28张（其中弃权票3张），无效票2张。"_s,
                        u"依照《中华人民共和国村民委员会组织法》第三十条，须有16票以上同意，实有17票同意。"_s, u"通过。"_s};
    report.rowNames = {u"同意"_s, u"不同意"_s, u"弃权"_s, u"无效"_s};
    report.counts = {{u"初计（电脑）"_s, u"龚婷婷"_s, {17, 8, 3, 2}, 30}, {u"初计（黑板）"_s, u"付磊"_s, {17, 8, 3, 2}, 30}, {u"复核后"_s, {}, {17, 8, 3, 2}, 30}};
    report.recountCause = u"相差三票以内"_s;
    report.recounts = {{u"第1批\n第1—20张"_s, u"同意12，不同意5，弃权2，无效1"_s, {u"同意12，不同意5，弃权2，无效1"_s}, u"一致"_s, u"史家明"_s},
                       {u"第2批\n第21—30张"_s, u"同意5，不同意3，弃权1，无效1"_s,
                        {u"同意5，不同意2，弃权2，无效1"_s, u"同意5，不同意3，弃权1，无效1"_s}, u"一致"_s, u"史家明"_s}};
    report.spoiledWhy = {u"多选1张"_s, u"符号不符1张"_s};
    report.notes = {u"投票前票箱当众验空封好。"_s, u"设秘密写票处。"_s, u"由代书人代写3张，不记所写内容。"_s, u"观察人员：罗文、孙巧云。"_s};
    report.findings = {u"W1　发出31张，少于到会的32人。（总监票人已确认）"_s, u"W9　有1张不是本次发出的票，单独封存，不计入收回票数。"_s};
    report.signers = {{u"总监票人"_s, u"叶平"_s}, {u"监票人"_s, u"沈娜"_s}, {u"监票人"_s, u"吐尔逊·买买提艾力"_s}, {u"计票人"_s, u"龚婷婷"_s},
                      {u"计票人（黑板）"_s, u"付磊"_s}, {u"唱票人"_s, u"江秋菊"_s}, {u"复核人"_s, u"史家明"_s}};
    report.seal = u"青石村村民委员会"_s;
    report.date = QDate(2026, 11, 22);
    return report;
}

CountReport choiceReport()
{
    CountReport report = roadReport();
    report.isChoice = true;
    report.motion = choiceBallot(9).motion;
    report.answers.clear();
    report.rowNames.clear();
    report.counts = {{u"初计（电脑）"_s, u"龚婷婷"_s, {}, 30}};
    for (int i = 0; i < works.size(); ++i) {
        report.answers.append({u"%1号　%2"_s.arg(QString::number(i + 1), works.at(i)), 20 - i, u"%1.0%"_s.arg(60 - i), i < 3});
        report.rowNames += u"%1号"_s.arg(i + 1);
        report.counts[0].figures += 20 - i;
    }
    report.answers.append({u"弃权"_s, 1, u"3.2%"_s});
    report.rowNames += QStringList{u"弃权"_s, u"无效"_s};
    report.counts[0].figures += QList<int>{1, 2};
    report.result = u"入选：三组至五组村道硬化、饮水管网改造、文化广场"_s;
    report.recounts.clear();
    report.recountCause.clear();
    return report;
}

} // namespace yishibu::test
