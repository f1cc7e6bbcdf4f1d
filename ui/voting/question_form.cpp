#include "ui/voting/question_form.h"

#include "app/voting/choice.h"
#include "ui/controls/field_row.h"
#include "ui/style/tokens.h"
#include "ui/voting/number_field.h"
#include "ui/words/ballot_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array kinds{QuestionKind::Motion, QuestionKind::OneOf, QuestionKind::AtMost, QuestionKind::Approval};

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent), m_method(new QComboBox(this)), m_kind(new QComboBox(this)), m_options(new QPlainTextEdit(this)),
      m_most(new NumberField(u"most"_s, this))
{
    m_method->setObjectName(u"method"_s);
    m_kind->setObjectName(u"questionKind"_s);
    m_options->setObjectName(u"options"_s);
    m_options->setTabChangesFocus(true);
    m_options->setFixedHeight(tokensOf(this).high(96));
    for (const QuestionKind kind : kinds)
        m_kind->addItem(wordOf(kind), int(kind));
    m_mostRow = new FieldRow(tr("At most so many"), m_most, this);
    auto *options = new FieldRow(tr("Options, one a line"), m_options, this);
    options->setHint(tr("Word for word as on the ballot, nine at most."));
    m_optionsRow = options;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(new FieldRow(tr("How people vote"), m_method, this), 0, 0);
    grid->addWidget(new FieldRow(tr("What is asked"), m_kind, this), 0, 1);
    grid->addWidget(m_mostRow, 0, 2);
    grid->addWidget(m_optionsRow, 1, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        show();
        offerMethods();
        Q_EMIT edited();
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, &QuestionForm::edited);
    connect(m_options, &QPlainTextEdit::textChanged, this, &QuestionForm::edited);
    connect(m_most, &NumberField::numberChanged, this, &QuestionForm::edited);
    offerMethods();
    show();
}

void QuestionForm::begin(VoteMethod method, const Question &question)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(question.kind))));
    m_options->setPlainText(question.options.join(u'\n'));
    m_most->setNumber(question.most > 1 ? std::optional(question.most) : std::nullopt);
    offerMethods();
    m_method->setCurrentIndex(qMax(0, m_method->findData(int(method))));
    show();
}

void QuestionForm::setSetting(const VoteSetting &setting)
{
    if (m_setting == setting)
        return;
    m_setting = setting;
    offerMethods();
}

void QuestionForm::offerMethods()
{
    const QSignalBlocker quiet(m_method);
    const VoteMethod before = method();
    m_method->clear();
    for (const VoteMethod method : allMethods()) {
        const Done asked = mayAskBy(method, question());
        const bool unfit = !asked && asked.error().is(ChoiceRefusal::MethodUnfit);
        if (!unfit && mayUse(method, question(), m_setting))
            m_method->addItem(wordOf(method), int(method));
    }
    m_method->setCurrentIndex(qMax(0, m_method->findData(int(before))));
    m_kind->setEnabled(!m_setting.inParts);
}

void QuestionForm::show()
{
    const QuestionKind kind = question().kind;
    m_optionsRow->setVisible(kind != QuestionKind::Motion);
    m_mostRow->setVisible(kind == QuestionKind::AtMost || kind == QuestionKind::Approval);
}

VoteMethod QuestionForm::method() const
{
    return m_method->count() == 0 ? VoteMethod::ShowOfHands : VoteMethod(m_method->currentData().toInt());
}

Question QuestionForm::question() const
{
    Question question{.kind = QuestionKind(m_kind->currentData().toInt()), .options = {}, .most = 1};
    if (question.kind == QuestionKind::Motion)
        return question;
    const QStringList lines = m_options->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString option = line.simplified(); !option.isEmpty())
            question.options.append(option);
    }
    if (question.kind != QuestionKind::OneOf)
        question.most = m_most->number().value_or(1);
    return question;
}

QString QuestionForm::draft() const
{
    const QString head = u"%1 %2 %3"_s.arg(m_kind->currentData().toInt()).arg(int(method())).arg(m_most->number().value_or(0));
    return head + u'\n' + m_options->toPlainText();
}

void QuestionForm::setDraft(const QString &draft)
{
    const QStringList head = draft.section(u'\n', 0, 0).split(u' ');
    if (head.size() != 3)
        return;
    const int kind = head.at(0).toInt();
    const int method = head.at(1).toInt();
    if (m_kind->findData(kind) < 0 || m_method->findData(method) < 0)
        return;
    begin(VoteMethod(method), {.kind = QuestionKind(kind), .options = draft.section(u'\n', 1).split(u'\n'), .most = head.at(2).toInt()});
}

QString QuestionForm::whyNot() const
{
    if (const Done may = mayAskBy(method(), question()); !may)
        return wordsOf(may.error());
    const Done may = mayUse(method(), question(), m_setting);
    return may ? QString() : wordsOf(may.error());
}

} // namespace yishibu
