#include "app/rehearsal/script_words.h"

#include "app/rules/file_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array actWords{
    FileWord{ActKind::SetUpVillage, "set_up_village"_L1},
    FileWord{ActKind::RaiseTopic, "raise_topic"_L1},
    FileWord{ActKind::CheckContent, "check_content"_L1},
    FileWord{ActKind::NobodyTouched, "nobody_touched"_L1},
    FileWord{ActKind::RecordDelegation, "record_delegation"_L1},
    FileWord{ActKind::PrepareMeeting, "prepare_meeting"_L1},
    FileWord{ActKind::GiveNotice, "give_notice"_L1},
    FileWord{ActKind::OpenMeeting, "open_meeting"_L1},
    FileWord{ActKind::SignInCrowd, "sign_in_crowd"_L1},
    FileWord{ActKind::SignIn, "sign_in"_L1},
    FileWord{ActKind::Leave, "leave"_L1},
    FileWord{ActKind::Enter, "enter"_L1},
    FileWord{ActKind::Remark, "remark"_L1},
    FileWord{ActKind::Point, "point"_L1},
    FileWord{ActKind::PutMotion, "put_motion"_L1},
    FileWord{ActKind::CountHands, "count_hands"_L1},
    FileWord{ActKind::Resolve, "resolve"_L1},
    FileWord{ActKind::CloseMeeting, "close_meeting"_L1},
    FileWord{ActKind::PostResolution, "post_resolution"_L1},
    FileWord{ActKind::HandOver, "hand_over"_L1},
};

} // namespace

QString actWord(ActKind kind)
{
    return wordIn(actWords, kind);
}

std::optional<ActKind> actKindFromWord(const QString &word)
{
    return valueOf(actWords, word);
}

std::optional<PersonRef::Role> roleFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{PersonRef::Role::Representative, "representative"_L1},
        FileWord{PersonRef::Role::Committee, "committee"_L1},
        FileWord{PersonRef::Role::Supervision, "supervision"_L1},
        FileWord{PersonRef::Role::Villager, "villager"_L1},
    };
    return valueOf(words, word);
}

std::optional<PointColumn> columnFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{PointColumn::Agreed, "agreed"_L1},
        FileWord{PointColumn::Disputed, "disputed"_L1},
        FileWord{PointColumn::ToCheck, "to_check"_L1},
    };
    return valueOf(words, word);
}

std::optional<StagePoint> pointFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{StagePoint{Stage::SignIn}, "sign_in"_L1},
        FileWord{StagePoint{Stage::Item, 0, ItemStep::Explain}, "explain"_L1},
        FileWord{StagePoint{Stage::Item, 0, ItemStep::Discuss}, "discuss"_L1},
        FileWord{StagePoint{Stage::Item, 0, ItemStep::Vote}, "vote"_L1},
        FileWord{StagePoint{Stage::Item, 0, ItemStep::Resolve}, "resolve"_L1},
        FileWord{StagePoint{Stage::Minutes}, "minutes"_L1},
        FileWord{StagePoint{Stage::Publish}, "publish"_L1},
    };
    return valueOf(words, word);
}

std::optional<TopicClass> topicClassFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{TopicClass::Livelihood, "livelihood"_L1},
        FileWord{TopicClass::Development, "development"_L1},
        FileWord{TopicClass::Rights, "rights"_L1},
    };
    return valueOf(words, word);
}

std::optional<TopicOrigin> topicOriginFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{TopicOrigin::Committee, "committee"_L1},
        FileWord{TopicOrigin::PartyOrg, "party_organisation"_L1},
        FileWord{TopicOrigin::Villagers, "villagers"_L1},
        FileWord{TopicOrigin::Representatives, "representatives"_L1},
        FileWord{TopicOrigin::Higher, "higher"_L1},
    };
    return valueOf(words, word);
}

std::optional<Funds> fundsFromWord(const QString &word)
{
    static constexpr std::array words{
        FileWord{Funds::None, "none"_L1},
        FileWord{Funds::Grant, "grant"_L1},
        FileWord{Funds::Donation, "donation"_L1},
        FileWord{Funds::Collective, "collective"_L1},
    };
    return valueOf(words, word);
}

} // namespace yishibu
