#include "tests/ui/style/sheet_pairs.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

/// One selector of a rule, and what the rule says.
struct Rule
{
    QString selector;
    QString ancestors; ///< what stands before the last part: "QDialog"
    QString type;      ///< "QPushButton"; empty for any
    QString part;      ///< "item" of "::item"
    QSet<QString> conditions; ///< [look="primary"], :hover, #name
    QHash<QString, QString> says;
    int order = 0;

    int weight() const
    {
        const int ids = int(std::ranges::count_if(conditions, [](const QString &c) { return c.startsWith(u'#'); }));
        return ids * 100 + int(conditions.size() - ids) * 10 + int(ancestors.count(u' ')) + (ancestors.isEmpty() ? 1 : 2);
    }
};

Rule ruleOf(const QString &selector, const QHash<QString, QString> &says, int order)
{
    Rule rule{.selector = selector, .ancestors = {}, .type = {}, .part = {}, .conditions = {}, .says = says, .order = order};
    const QString last = selector.section(u' ', -1);
    rule.ancestors = selector.chopped(last.size()).trimmed();
    static const QRegularExpression piece(u"^[A-Za-z_]+|\\[[^\\]]*\\]|::[a-z-]+|:[a-z-]+|#[A-Za-z_]+"_s);
    for (const QRegularExpressionMatch &found : piece.globalMatch(last)) {
        const QString text = found.captured();
        if (text.startsWith("::"_L1))
            rule.part = text;
        else if (text[0].isLetter())
            rule.type = text;
        else
            rule.conditions.insert(text);
    }
    return rule;
}

QList<Rule> rulesOf(QString sheet)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression block(u"([^{}]+)\\{([^{}]*)\\}"_s);
    QList<Rule> rules;
    sheet.remove(comment);
    for (const QRegularExpressionMatch &found : block.globalMatch(sheet)) {
        QHash<QString, QString> says;
        for (const QString &line : found.captured(2).split(u';', Qt::SkipEmptyParts))
            says.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        for (const QString &selector : found.captured(1).split(u','))
            rules.append(ruleOf(selector.simplified(), says, int(rules.size())));
    }
    return rules;
}

/// Classes of the sheet that are another one too.
bool isKindOf(const QString &type, const QString &wanted)
{
    static const QHash<QString, QStringList> kinds{
        {u"QTableView"_s, {u"QAbstractItemView"_s, u"QAbstractScrollArea"_s}},
        {u"QTreeView"_s, {u"QAbstractItemView"_s, u"QAbstractScrollArea"_s}},
        {u"QListView"_s, {u"QAbstractItemView"_s, u"QAbstractScrollArea"_s}},
        {u"QAbstractItemView"_s, {u"QAbstractScrollArea"_s}},
        {u"QSpinBox"_s, {u"QAbstractSpinBox"_s}},
        {u"QLabel"_s, {u"QFrame"_s}},
    };
    return wanted.isEmpty() || type == wanted || kinds.value(type).contains(wanted);
}

bool holdsFor(const Rule &rule, const Rule &widget)
{
    return isKindOf(widget.type, rule.type) && rule.part == widget.part
           && (rule.ancestors.isEmpty() || rule.ancestors == widget.ancestors) && widget.conditions.contains(rule.conditions);
}

/// What the cascade gives this widget for one property; empty if nobody says it.
QString saidOf(const QStringList &properties, const Rule &widget, const QList<Rule> &rules)
{
    const Rule *best = nullptr;
    QString said;
    for (const Rule &rule : rules) {
        if (!holdsFor(rule, widget) || (best && best->weight() > rule.weight()))
            continue;
        for (const QString &property : properties) {
            if (!rule.says.contains(property))
                continue;
            best = &rule;
            said = rule.says.value(property);
        }
    }
    return said;
}

QColor colourIn(const QString &said)
{
    static const QRegularExpression name(u"#[0-9a-fA-F]{6}\\b"_s);
    return QColor(name.match(said).captured());
}

} // namespace

PairsOfASheet pairsIn(const QString &filledSheet, const Colours &colours)
{
    const QList<Rule> rules = rulesOf(filledSheet);
    const QSet<QString> wordy{u"::item"_s, u"::tab"_s, u"::section"_s, u"::title"_s};
    PairsOfASheet pairs;
    const auto look = [&](const Rule &widget, const QString &text, const QColor &usual, const QStringList &grounds) {
        const QString said = saidOf({text}, widget, rules);
        if (said == "transparent"_L1)
            return;
        const QColor colour = said.isEmpty() ? usual : colourIn(said);
        const QColor ground = colourIn(saidOf(grounds, widget, rules));
        // The red card paints its ground itself.
        const bool onRed = widget.conditions.contains(u"[onred=\"true\"]"_s);
        const QList<QColor> lieOn = ground.isValid() ? QList{ground}
                                    : onRed          ? QList{colours.vermilion}
                                                     : QList{colours.paper, colours.card};
        for (const QColor &one : lieOn) {
            ++pairs.counted;
            if (contrast(colour, one) < 4.5)
                pairs.tooFaint.append(u"%1: %2 on %3 is %4"_s.arg(widget.selector, colour.name(), one.name())
                                          .arg(contrast(colour, one), 0, 'f', 1));
        }
    };
    for (const Rule &rule : rules) {
        const auto says = [&rule](const char *property) { return rule.says.contains(QLatin1StringView(property)); };
        for (const bool disabled : {false, true}) {
            Rule widget = rule;
            if (disabled && !widget.conditions.contains(u":disabled"_s)) {
                widget.conditions.insert(u":disabled"_s);
                widget.selector += u":disabled"_s;
                // Nobody can point at it or press it then.
                widget.conditions.subtract({u":hover"_s, u":pressed"_s, u":focus"_s});
            }
            const bool isDisabled = widget.conditions.contains(u":disabled"_s);
            if (says("color"))
                look(widget, u"color"_s, {}, {u"background"_s, u"background-color"_s});
            // Bars, handles and separators have a ground and no words.
            else if (says("background") && (rule.part.isEmpty() || wordy.contains(rule.part)))
                look(widget, u"color"_s, isDisabled ? colours.ink2 : colours.ink, {u"background"_s});
            if (says("selection-color"))
                look(widget, u"selection-color"_s, {}, {u"selection-background-color"_s});
            if (says("alternate-background-color"))
                look(widget, u"color"_s, isDisabled ? colours.ink2 : colours.ink, {u"alternate-background-color"_s});
        }
    }
    return pairs;
}

} // namespace yishibu::test
