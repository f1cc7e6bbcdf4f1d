#include "ui/discussion/discussion_input.h"

#include "app/discussion/report_back.h"
#include "ui/controls/key_button.h"
#include "ui/controls/key_cap.h"
#include "ui/style/look.h"
#include "ui/words/value_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr int restInMs = 600;
constexpr int longestLine = 500;
constexpr int longestVoices = 40;
constexpr int kinds = 4;
} // namespace

DiscussionInput::DiscussionInput(QWidget *parent)
    : QFrame(parent), m_kinds(new QButtonGroup(this)), m_named(new QCheckBox(this)), m_speaker(new PersonField(this)),
      m_line(new QLineEdit(this)), m_voices(new QComboBox(this)), m_slip(new QCheckBox(this)), m_rest(new QTimer(this))
{
    setLook(this, Look::ChosenCard);
    m_line->setObjectName(u"discussionLine"_s);
    m_line->setMaxLength(longestLine);
    m_line->installEventFilter(this);
    m_speaker->setObjectName(u"speaker"_s);
    m_speaker->setFixedWidth(tokensOf(this).type(170));
    m_named->setObjectName(u"named"_s);
    m_named->setText(tr("The name may stand in the minutes"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restInMs);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(14, 8, 14, 10);
    whole->setSpacing(6);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    whole->addLayout(above);
    auto *below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_speaker);
    below->addWidget(m_line, 1);
    //: beside a key cap "Enter"
    below->addWidget(newLabel(tr("keep it"), Look::Small, this));
    below->addWidget(new KeyCap(u"Enter"_s, this));
    whole->addLayout(below);
    whole->addWidget(newDetails());
    addChooser();
    above->addStretch(1);

    setTabOrder(m_line, m_speaker);
    setTabOrder(m_speaker, m_named);
    setTabOrder(m_named, m_voices);
    setTabOrder(m_voices, m_slip);
    connect(m_line, &QLineEdit::returnPressed, this, &DiscussionInput::entered);
    connect(m_line, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::editingFinished, this, &DiscussionInput::paused);
    connect(m_rest, &QTimer::timeout, this, &DiscussionInput::paused);
    connect(m_speaker, &PersonField::personChanged, this, [this] {
        if (m_speaker->person())
            m_line->setFocus();
    });
    setKind(LineKind::Remark);
}

/// Below the line, so that the row of columns stays short: of a remark whether it is named, of a point how many say so.
QWidget *DiscussionInput::newDetails()
{
    auto *details = new QWidget(this);
    auto *both = new QHBoxLayout(details);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_named);
    m_ofPoint = new QWidget(details);
    auto *row = new QHBoxLayout(m_ofPoint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_voices->setObjectName(u"voices"_s);
    m_voices->setAccessibleName(tr("How many say so"));
    m_voices->setEditable(true);
    m_voices->setInsertPolicy(QComboBox::NoInsert);
    m_voices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_voices->setMinimumContentsLength(10);
    m_voices->addItem(QString());
    m_voices->addItems(usualVoices());
    m_voices->lineEdit()->setMaxLength(longestVoices);
    m_voices->lineEdit()->setAccessibleName(m_voices->accessibleName());
    // Enter keeps the point from here too.
    connect(m_voices->lineEdit(), &QLineEdit::returnPressed, this, &DiscussionInput::entered);
    m_slip->setObjectName(u"fromSlip"_s);
    m_slip->setText(tr("From an anonymous slip"));
    connect(m_slip, &QCheckBox::toggled, this, [this](bool slip) {
        if (slip)
            m_speaker->setPerson(std::nullopt, {});
        m_speaker->setEnabled(!slip);
    });
    row->addWidget(newLabel(tr("How many say so"), Look::Small, m_ofPoint));
    row->addWidget(m_voices);
    row->addWidget(m_slip);
    both->addWidget(m_ofPoint);
    both->addStretch(1);
    return details;
}

void DiscussionInput::addChooser()
{
    auto *row = qobject_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    const QStringList words{wordOf(PointColumn::Agreed), wordOf(PointColumn::Disputed), wordOf(PointColumn::ToCheck), tr("Remark")};
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new KeyButton(words[i], QString::number(i + 1), this);
        button->setObjectName(u"kind%1"_s.arg(i + 1));
        button->setAccessibleName(tr("Goes to: %1").arg(words[i]));
        button->setCheckable(true);
        setLook(button, Look::Secondary);
        button->setFocusPolicy(Qt::TabFocus);
        m_kinds->addButton(button, i);
        row->addWidget(button);
        auto *shortcut = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            setKind(LineKind(i));
            m_line->setFocus();
        });
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        tellKind();
        m_line->setFocus();
        Q_EMIT paused();
    });
}

void DiscussionInput::setSearch(PersonSearch search)
{
    m_speaker->setSearch(std::move(search));
}

QString DiscussionInput::words() const
{
    return m_line->text();
}

void DiscussionInput::setWords(const QString &words)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(words);
}

LineKind DiscussionInput::kind() const
{
    return LineKind(qBound(0, m_kinds->checkedId(), kinds - 1));
}

void DiscussionInput::setKind(LineKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
    tellKind();
}

bool DiscussionInput::isNamed() const
{
    return m_named->isChecked();
}

QString DiscussionInput::voices() const
{
    return m_voices->currentText().simplified();
}

bool DiscussionInput::isFromSlip() const
{
    return m_slip->isChecked();
}

void DiscussionInput::clearLine()
{
    m_rest->stop();
    setWords({});
    m_slip->setChecked(false);
    m_voices->setCurrentIndex(0);
    m_voices->setEditText({});
    m_speaker->setPerson(std::nullopt, {});
    m_named->setChecked(false);
}

void DiscussionInput::tellKind()
{
    const bool remark = kind() == LineKind::Remark;
    // Beside a point a name goes into the minutes: one that may not stand there stays behind with the remark.
    if (m_isRemark && !remark && !m_named->isChecked())
        m_speaker->setPerson(std::nullopt, {});
    m_isRemark = remark;
    m_named->setVisible(remark);
    m_ofPoint->setVisible(!remark);
    const QString asked = remark ? tr("Who speaks") : tr("Raised by, if they agree");
    m_speaker->setPlaceholderText(asked);
    m_speaker->setToolTip(asked);
    m_speaker->setAccessibleName(remark ? tr("Speaker") : asked);
    m_speaker->setEnabled(remark || !m_slip->isChecked());
    switch (kind()) {
    case LineKind::Remark: m_line->setPlaceholderText(tr("What was said, in the speaker's own words")); break;
    case LineKind::Agreed: m_line->setPlaceholderText(tr("What all agree on")); break;
    case LineKind::Disputed: m_line->setPlaceholderText(tr("What opinions differ on")); break;
    case LineKind::ToCheck: m_line->setPlaceholderText(tr("What somebody must find out, and who")); break;
    }
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setToolTip(m_line->placeholderText());
    Q_EMIT kindChanged();
}

bool DiscussionInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int digit = key->key() - Qt::Key_1;
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && digit >= 0 && digit < kinds) {
            setKind(LineKind(digit));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yishibu
