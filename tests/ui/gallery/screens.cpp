#include "tests/ui/gallery/screens.h"

#include "ui/controls/big_button.h"
#include "ui/controls/card.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/elided_label.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/fact_grid.h"
#include "ui/controls/field_row.h"
#include "ui/controls/hero_card.h"
#include "ui/controls/key_button.h"
#include "ui/controls/key_cap.h"
#include "ui/controls/list_table.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/option_card.h"
#include "ui/controls/pill.h"
#include "ui/controls/quorum_meter.h"
#include "ui/controls/rail_button.h"
#include "ui/controls/search_field.h"
#include "ui/controls/share_bar.h"
#include "ui/controls/stage_bar.h"
#include "ui/controls/step_chips.h"
#include "ui/controls/tally_board.h"
#include "ui/controls/todo_row.h"
#include "ui/style/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTreeWidget>

namespace yishibu::gallery {

using namespace Qt::StringLiterals;

namespace {

QFrame *newStrip(Look look, QWidget *parent)
{
    auto *strip = new QFrame(parent);
    setLook(strip, look);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    return strip;
}

QHBoxLayout *rowOf(QFrame *strip)
{
    return static_cast<QHBoxLayout *>(strip->layout());
}

QFrame *newRail(int chosen, QWidget *parent)
{
    auto *rail = new QFrame(parent);
    setLook(rail, Look::Rail);
    auto *column = new QVBoxLayout(rail);
    column->setContentsMargins(4, 14, 3, 14);
    column->setSpacing(4);
    auto *seal = new QLabel(rail);
    seal->setPixmap(appIcon().pixmap(44, 44));
    seal->setAlignment(Qt::AlignCenter);
    column->addWidget(seal);
    column->addSpacing(12);
    const QList<std::pair<Icon, QString>> rooms = {
        {Icon::Home, u"今日"_s},     {Icon::Meetings, u"会议"_s}, {Icon::Topics, u"议题"_s},   {Icon::Resolutions, u"决议"_s},
        {Icon::Roster, u"花名册"_s}, {Icon::Notices, u"公告"_s},  {Icon::Handover, u"交接"_s}, {Icon::Figures, u"统计"_s}};
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        auto *button = new RailButton(rooms[i].first, rooms[i].second, rail);
        button->setChecked(i == chosen);
        column->addWidget(button);
    }
    column->addStretch(1);
    return rail;
}

struct Frame
{
    QWidget *window;
    QVBoxLayout *column; ///< top, stages, content, foot
    QHBoxLayout *content;
};

Frame newFrame(int chosen, const QString &title, const QString &small)
{
    Frame frame;
    frame.window = new QWidget;
    setLook(frame.window, Look::Paper);
    frame.window->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(frame.window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newRail(chosen, frame.window));
    frame.column = new QVBoxLayout;
    frame.column->setSpacing(0);
    row->addLayout(frame.column, 1);
    QFrame *top = newStrip(Look::Top, frame.window);
    rowOf(top)->addWidget(newLabel(title, Look::Title, top));
    rowOf(top)->addWidget(new ElidedLabel(small, Look::Small, top), 1);
    if (chosen == 0)
        rowOf(top)->addWidget(newLabel(u"上次备份 昨天 20:47，已验证"_s, Look::Small, top));
    else
        rowOf(top)->addWidget(new Pill(u"大屏已连接"_s, Tone::Good, top));
    frame.column->addWidget(top);
    frame.content = new QHBoxLayout;
    frame.content->setContentsMargins(24, 20, 24, 20);
    frame.content->setSpacing(20);
    return frame;
}

Frame newMeetingFrame(int current)
{
    Frame frame = newFrame(1, u"青石村第十二届村民代表会议第三次会议"_s, u"2026年11月22日 19:30 ・ 村党群服务中心会议室 ・ 主持人 陶斌"_s);
    QFrame *strip = newStrip(Look::Stages, frame.window);
    auto *bar = new StageBar(strip);
    QList<Step> stages;
    for (const QString &name : {u"准备"_s, u"签到"_s, u"议题一"_s, u"议题二"_s, u"满意度"_s, u"会议记录"_s, u"公示"_s}) {
        const int i = int(stages.size());
        stages.append({name, i < current ? StepState::Finished : i == current ? StepState::Current : StepState::Coming});
    }
    bar->setStages(stages);
    rowOf(strip)->addWidget(bar);
    frame.column->addWidget(strip);
    frame.column->addLayout(frame.content, 1);
    return frame;
}

void addFoot(const Frame &frame, const QStringList &others, const QString &step, const QString &reason, bool blocked)
{
    QFrame *foot = newStrip(Look::Foot, frame.window);
    for (const QString &word : others) {
        if (blocked)
            rowOf(foot)->addWidget(new KeyButton(word, u"Backspace"_s, foot));
        else
            rowOf(foot)->addWidget(newButton(word, Look::SecondaryLarge, foot));
    }
    rowOf(foot)->addStretch(1);
    rowOf(foot)->addWidget(newLabel(reason, Look::Small, foot));
    auto *next = new BigButton(step, foot);
    if (blocked)
        next->block(reason);
    rowOf(foot)->addWidget(next);
    frame.column->addWidget(foot);
}

QStandardItemModel *peopleModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QList<QStringList> rows = {
        {u"曹水根"_s, u"男"_s, u"二组"_s, u"村民代表"_s, u"第1页第22行"_s, u"19:28"_s},
        {u"贺淑芬"_s, u"女"_s, u"六组"_s, u"村民代表"_s, u"第1页第21行"_s, u"19:27"_s},
        {u"叶平"_s, u"男"_s, u"二组"_s, u"村民代表、监委会主任"_s, u"第1页第20行"_s, u"19:25"_s},
        {u"沈娜"_s, u"女"_s, u"五组"_s, u"村民代表、监委会委员"_s, u"第1页第19行"_s, u"19:24"_s},
        {u"史家明"_s, u"男"_s, u"三组"_s, u"村民代表、村委会副主任"_s, u"第1页第18行"_s, u"19:23"_s},
        {u"何慧敏"_s, u"女"_s, u"四组"_s, u"村民代表"_s, u"第1页第17行"_s, u"19:22"_s},
        {u"魏志强"_s, u"男"_s, u"一组"_s, u"村民代表"_s, u"第1页第16行"_s, u"19:21"_s},
        {u"郝春贵"_s, u"男"_s, u"六组"_s, u"村民代表"_s, u"第1页第15行"_s, u"19:20"_s}};
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(cell));
        items.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(items);
    }
    model->setHorizontalHeaderLabels({u"姓名"_s, u"性别"_s, u"小组"_s, u"身份"_s, u"签到表"_s, u"时间"_s});
    return model;
}

} // namespace

QWidget *todayScreen()
{
    Frame frame = newFrame(0, u"青石村"_s, u"2026年11月22日 星期日 ・ 农历十月十四"_s);
    frame.column->addLayout(frame.content, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(18);
    auto *hero = new HeroCard(frame.window);
    hero->setWords(u"今晚 19:30 ・ 村党群服务中心会议室"_s, u"村民代表会议第三次会议"_s,
                   u"2个议题 ・ 应到38人，26人到会即可开会 ・ 通知已张贴11天"_s);
    hero->setStep(u"开始签到"_s);
    left->addWidget(hero);
    auto *todo = new Card(u"要办的事"_s, frame.window);
    todo->body()->setSpacing(0);
    const auto add = [todo](Tone tone, const QString &title, const QString &detail, const QString &action) {
        todo->body()->addWidget(newRule(todo));
        todo->body()->addWidget(new TodoRow(tone, title, detail, action, todo));
    };
    add(Tone::Bad, u"路灯维修：已过期 3 天"_s, u"责任人 史家明 ・ 监督人 沈娜"_s, u"记进展"_s);
    add(Tone::Warn, u"饮水管网决议公示：还要挂 4 天"_s, u"11月11日张贴，至11月27日可取下 ・ 缺期中照片"_s, u"拍照归档"_s);
    add(Tone::Warn, u"化粪池改造：还剩 5 天"_s, u"责任人 付玉林 ・ 监督人 叶平"_s, u"记进展"_s);
    add(Tone::Info, u"3 条群众议题还没有答复"_s, u"最早的一条已 12 天"_s, u"去答复"_s);
    add(Tone::Info, u"10月的记录还没有交到镇里"_s, u"2次会议已封存"_s, u"插U盘交接"_s);
    todo->body()->addStretch(1);
    left->addWidget(todo, 1);
    frame.content->addLayout(left, 846);

    auto *right = new QVBoxLayout;
    right->setSpacing(18);
    auto *year = new Card(u"今年"_s, frame.window);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    const QList<std::pair<QString, QString>> figures = {{u"11"_s, u"次会议（目标12）"_s},
                                                        {u"86%"_s, u"决议按期办结"_s},
                                                        {u"43%"_s, u"议题来自群众"_s},
                                                        {u"4.4"_s, u"满意度（回收 71%）"_s}};
    for (int i = 0; i < figures.size(); ++i) {
        grid->addWidget(newLabel(figures[i].first, Look::Count, year), i / 2 * 2, i % 2);
        grid->addWidget(newLabel(figures[i].second, Look::Small, year, true), i / 2 * 2 + 1, i % 2);
    }
    year->body()->addLayout(grid);
    right->addWidget(year);
    auto *next = new Card(u"接下来"_s, frame.window);
    auto *facts = new FactGrid(1, next);
    facts->addFact(u"11-27"_s, u"饮水管网公示期满"_s);
    facts->addFact(u"12-05"_s, u"三组院坝会"_s);
    facts->addFact(u"12-13"_s, u"村民会议通知最晚张贴日"_s);
    facts->addFact(u"12-24"_s, u"村民会议（全年报告）"_s);
    next->body()->addWidget(facts);
    next->body()->addStretch(1);
    right->addWidget(next, 1);
    frame.content->addLayout(right, 360);
    return frame.window;
}

QWidget *signInScreen()
{
    Frame frame = newMeetingFrame(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    auto *find = new Card(frame.window);
    auto *field = new SearchField(find);
    field->setHint(u"拼音首字母、姓名、身份证后四位、户号或扫码"_s);
    field->setText(u"hcg"_s);
    find->body()->addWidget(field);
    auto *hit = new QHBoxLayout;
    hit->addWidget(newLabel(u"何长根"_s, Look::Title, find));
    hit->addWidget(newLabel(u"四组 ・ 村民代表 ・ 签到表第1页第23行"_s, Look::Soft, find), 1);
    hit->addWidget(new KeyCap(u"Enter"_s, find));
    hit->addWidget(new Pill(u"登记旁听"_s, Tone::Info, find));
    find->body()->addLayout(hit);
    left->addWidget(find);
    auto *here = new Card(u"已签到 20 人"_s, frame.window);
    here->addToHead(newLabel(u"最近签到在上 ・ 纸面签名 20 个，一致"_s, Look::Small, here));
    auto *table = new ListTable(here);
    table->setAccessibleName(u"已签到"_s);
    table->setModel(peopleModel(table));
    table->setStrongColumns({0});
    table->setQuietColumns({4});
    table->setColumnWidths({100, 70, 80, -1, 120, 80});
    table->selectRow(1);
    here->body()->addWidget(table);
    left->addWidget(here, 1);
    frame.content->addLayout(left, 834);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    auto *meter = new QuorumMeter(frame.window);
    meter->setReading({20, 38, 26, u"实到"_s, u"/ 应到 38"_s, u"到会人数不足，还差 6 人"_s,
                       u"法定到会 26 人：组成人员三分之二以上\n村民委员会组织法第三十条"_s});
    right->addWidget(meter);
    auto *shares = new Card(u"到会情况"_s, frame.window);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const QList<std::tuple<QString, double, QString>> groups = {
        {u"妇女"_s, 0.4, u"8 ・ 40%"_s}, {u"60岁以下"_s, 0.6, u"12 ・ 60%"_s}, {u"一组"_s, 0.6, u"3 / 5"_s},
        {u"二组"_s, 0.55, u"5 / 9"_s},   {u"三组"_s, 0.67, u"2 / 3"_s}};
    for (int i = 0; i < groups.size(); ++i) {
        const auto &[name, share, words] = groups[i];
        auto *bar = new ShareBar(shares);
        bar->setShare(share);
        bar->setStrong(i < 2);
        grid->addWidget(newLabel(name, Look::Body, shares), i, 0);
        grid->addWidget(bar, i, 1);
        QLabel *figure = newLabel(words, Look::Body, shares);
        figure->setAlignment(Qt::AlignRight);
        grid->addWidget(figure, i, 2);
    }
    shares->body()->addLayout(grid);
    shares->body()->addStretch(1);
    right->addWidget(shares, 1);
    frame.content->addLayout(right, 372);
    addFoot(frame, {u"撤销：曹水根 签到"_s, u"请假、缺席…"_s}, u"先听取意见"_s, u"人数不足，暂不能表决"_s, false);
    field->setFocus();
    return frame.window;
}

QWidget *discussionScreen()
{
    Frame frame = newMeetingFrame(2);
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    auto *chips = new StepChips(frame.window);
    chips->setSteps({{u"议题说明"_s, StepState::Finished}, {u"分组讨论"_s, StepState::Current}, {u"集中汇报"_s}, {u"表决"_s}});
    column->addWidget(chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const auto &[title, detail] : {std::pair{u"院坝会"_s, u"各组在院坝里分头讨论，汇报时再录入。"_s},
                                        std::pair{u"当场发言"_s, u"一人一次，按登记的先后，每人三分钟。"_s},
                                        std::pair{u"书面意见"_s, u"不能到会的，事先写好交来。"_s}}) {
        auto *card = new OptionCard(title, detail, frame.window);
        card->setChecked(row->count() == 0);
        row->addWidget(card);
    }
    column->addLayout(row);
    auto *card = new Card(frame.window);
    card->body()->addWidget(new EmptyState(Icon::Topics, u"还没有议题"_s, u"群众提的、村两委提的，都先记在这里，再三审。"_s, u"记一个议题"_s, card));
    column->addWidget(card, 1);
    auto *bar = new MessageBar(frame.window);
    bar->say(Tone::Good, u"曹水根已签到。"_s, u"撤销"_s);
    column->addWidget(bar);
    frame.content->addLayout(column);
    addFoot(frame, {u"换组讨论"_s, u"补签到"_s}, u"集中汇报"_s, QString(), false);
    return frame.window;
}

QWidget *votingScreen()
{
    Frame frame = newMeetingFrame(2);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    auto *question = new Card(frame.window);
    question->body()->addWidget(newLabel(u"议题一 ・ 表决 ・ 文字已定稿，表决票、大屏、决议、公示都用这一句"_s, Look::Small, question));
    question->body()->addWidget(newLabel(u"关于用财政奖补资金42万元硬化三组至五组村道的方案（第二稿）：长1.2公里、宽3.5米，雨水沟同步修建"_s,
                                         Look::Title, question, true));
    left->addWidget(question);
    const Colours colours = tokensOf(frame.window).colours;
    const QList<std::tuple<QString, int, QColor>> answers = {
        {u"同意"_s, 19, colours.green}, {u"不同意"_s, 5, colours.vermilion}, {u"弃权"_s, 2, colours.ink2}};
    for (const auto &[word, strokes, colour] : answers) {
        auto *card = new Card(frame.window);
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        auto *name = newLabel(word, Look::Verdict, card);
        setTone(name, colour == colours.green ? Tone::Good : colour == colours.vermilion ? Tone::Bad : Tone::Neutral);
        name->setMinimumWidth(tokensOf(card).type(100));
        auto *board = new TallyBoard(card);
        board->setStrokes(strokes);
        board->setColour(colour);
        row->addWidget(name);
        row->addWidget(new KeyCap(QString::number(row->count()), card));
        row->addWidget(board, 1);
        row->addWidget(newLabel(QString::number(strokes), Look::Score, card));
        card->body()->addLayout(row);
        left->addWidget(card, 1);
    }
    frame.content->addLayout(left, 866);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    auto *check = new Card(u"票数核对"_s, frame.window);
    auto *facts = new FactGrid(2, check);
    const QStringList words = {u"到会"_s, u"31"_s, u"发出"_s, u"31"_s, u"收回"_s, u"31"_s,
                               u"已唱"_s, u"27"_s, u"未唱"_s, u"4"_s,  u"无效"_s, u"1"_s};
    for (int i = 0; i + 1 < words.size(); i += 2)
        facts->addFact(words[i], words[i + 1], true);
    check->body()->addWidget(facts);
    auto *meter = new MeterBar(check);
    meter->setReading(27, 0, 31);
    check->body()->addWidget(meter);
    right->addWidget(check);
    auto *routes = new Card(u"两路计票"_s, frame.window);
    auto *pills = new QHBoxLayout;
    pills->addWidget(new Pill(u"初计 ・ 龚婷婷"_s, Tone::Bad, routes));
    pills->addWidget(new Pill(u"黑板 ・ 付磊"_s, Tone::Neutral, routes));
    pills->addStretch(1);
    routes->body()->addLayout(pills);
    routes->body()->addWidget(newLabel(u"两路数字一致才能结束；不一致或只差三票以内，换人复核。"_s, Look::Small, routes, true));
    right->addWidget(routes);
    right->addStretch(1);
    frame.content->addLayout(right, 340);
    addFoot(frame, {u"撤销：第27张 同意"_s}, u"初计完成"_s, u"还有 4 张未唱"_s, true);
    return frame.window;
}

QWidget *controlsScreen()
{
    Frame frame = newFrame(4, u"花名册"_s, u"共 1259 人"_s);
    frame.column->addLayout(frame.content, 1);
    auto *left = new Card(u"列表"_s, frame.window);
    auto *tabs = new QTabBar(left);
    tabs->setAccessibleName(u"花名册"_s);
    for (const QString &tab : {u"全部"_s, u"村民代表"_s, u"待核对"_s})
        tabs->addTab(tab);
    left->body()->addWidget(tabs);
    auto *table = new QTableView(left);
    table->setAccessibleName(u"普通表"_s);
    table->setModel(peopleModel(table));
    table->selectRow(2);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    left->body()->addWidget(table, 1);
    auto *quiet = new ListTable(left);
    quiet->setAccessibleName(u"安静的表"_s);
    quiet->showHeader(true);
    quiet->setModel(peopleModel(quiet));
    quiet->setStrongColumns({0});
    quiet->setColumnWidths({90, 60, 60, -1, 0, 70});
    left->body()->addWidget(quiet, 1);
    frame.content->addWidget(left, 3);
    auto *right = new Card(u"其他"_s, frame.window);
    auto *list = new QListWidget(right);
    list->setAccessibleName(u"小组"_s);
    list->addItems({u"一组"_s, u"二组"_s, u"三组"_s});
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(i == 1 ? Qt::Checked : Qt::Unchecked);
    list->setCurrentRow(1);
    auto *tree = new QTreeWidget(right);
    tree->setAccessibleName(u"户"_s);
    tree->setHeaderLabels({u"户"_s, u"人口"_s});
    auto *house = new QTreeWidgetItem(tree, {u"一组"_s, u"12"_s});
    new QTreeWidgetItem(house, {u"曹水根户"_s, u"4"_s});
    new QTreeWidgetItem(tree, {u"二组"_s, u"9"_s});
    house->setExpanded(true);
    right->body()->addWidget(list);
    right->body()->addWidget(tree);
    auto *progress = new QProgressBar(right);
    progress->setAccessibleName(u"进度"_s);
    progress->setValue(63);
    right->body()->addWidget(progress);
    for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warn, Tone::Bad}) {
        auto *bar = new MessageBar(right);
        bar->say(tone, u"备份已写到U盘，可以拔出。"_s);
        right->body()->addWidget(bar);
    }
    frame.content->addWidget(right, 2);
    return frame.window;
}

QWidget *formScreen()
{
    Frame frame = newFrame(2, u"新会议"_s, u"先定时间地点"_s);
    frame.column->addLayout(frame.content, 1);
    auto *left = new Card(u"表单"_s, frame.window);
    auto *name = new QLineEdit(u"村民代表会议第三次会议"_s);
    auto *wrong = new QLineEdit(u"11010119900307"_s);
    auto *kind = new QComboBox;
    kind->addItems({u"村民代表会议"_s, u"村民会议"_s, u"院坝会"_s});
    auto *count = new QSpinBox;
    count->setValue(38);
    auto *off = new QLineEdit(u"不能改"_s);
    off->setEnabled(false);
    auto *nameRow = new FieldRow(u"会议名称"_s, name, left);
    nameRow->setHint(u"会印在公告和签到表上"_s);
    auto *wrongRow = new FieldRow(u"身份证号"_s, wrong, left);
    wrongRow->setError(u"身份证号应是18位，现在是14位"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    grid->addWidget(nameRow, 0, 0);
    grid->addWidget(wrongRow, 0, 1);
    grid->addWidget(new FieldRow(u"会议种类"_s, kind, left), 1, 0);
    grid->addWidget(new FieldRow(u"应到人数"_s, count, left), 1, 1);
    grid->addWidget(new FieldRow(u"日期"_s, newDateField(u"日期"_s, QDate(2026, 11, 22)), left), 2, 0);
    grid->addWidget(new FieldRow(u"时间"_s, newTimeField(u"时间"_s, QTime(19, 30)), left), 2, 1);
    grid->addWidget(new FieldRow(u"旧编号"_s, off, left), 3, 0);
    grid->addWidget(new FieldRow(u"备注"_s, new QPlainTextEdit(u"带身份证。"_s), left), 3, 1);
    left->body()->addLayout(grid);
    left->body()->addStretch(1);
    frame.content->addWidget(left, 3);
    auto *right = new Card(u"按钮与选择"_s, frame.window);
    for (const auto &[word, look] : {std::pair{u"开始签到"_s, Look::Primary}, std::pair{u"记进展"_s, Look::Secondary},
                                     std::pair{u"以后再说"_s, Look::Quiet}, std::pair{u"删除草稿"_s, Look::Danger}})
        right->body()->addWidget(newButton(word, look, right), 0, Qt::AlignLeft);
    QPushButton *disabled = newButton(u"不能按"_s, Look::Secondary, right);
    disabled->setEnabled(false);
    right->body()->addWidget(disabled, 0, Qt::AlignLeft);
    auto *all = new QCheckBox(u"全体村民代表"_s, right);
    all->setChecked(true);
    auto *some = new QCheckBox(u"只要部分"_s, right);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *locked = new QCheckBox(u"已封存"_s, right);
    locked->setEnabled(false);
    locked->setChecked(true);
    auto *hand = new QRadioButton(u"举手表决"_s, right);
    auto *paper = new QRadioButton(u"无记名投票"_s, right);
    paper->setChecked(true);
    for (QWidget *widget : {static_cast<QWidget *>(all), static_cast<QWidget *>(some), static_cast<QWidget *>(locked),
                            static_cast<QWidget *>(new QCheckBox(u"列席人员"_s, right)), static_cast<QWidget *>(hand),
                            static_cast<QWidget *>(paper)})
        right->body()->addWidget(widget);
    right->body()->addStretch(1);
    frame.content->addWidget(right, 2);
    return frame.window;
}

} // namespace yishibu::gallery
