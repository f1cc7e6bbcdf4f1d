#include "app/intake/row_fault.h"

#include <array>

namespace yishibu {
namespace {

struct Word
{
    RowFault fault;
    QLatin1String text;
};

constexpr std::array words{
    Word{RowFault::FullWidth, QLatin1String("full_width")},
    Word{RowFault::Blanks, QLatin1String("blanks")},
    Word{RowFault::LowerX, QLatin1String("lower_x")},
    Word{RowFault::LetterForDigit, QLatin1String("letter_for_digit")},
    Word{RowFault::OldNumber, QLatin1String("old_number")},
    Word{RowFault::NameBrackets, QLatin1String("name_brackets")},
    Word{RowFault::BirthFromId, QLatin1String("birth_from_id")},
    Word{RowFault::SexFromId, QLatin1String("sex_from_id")},
    Word{RowFault::PhoneSeveral, QLatin1String("phone_several")},
    Word{RowFault::PhoneCountry, QLatin1String("phone_country")},
    Word{RowFault::HiddenSigns, QLatin1String("hidden_signs")},
    Word{RowFault::TermRead, QLatin1String("term_read")},
    Word{RowFault::IdCheck, QLatin1String("id_check")},
    Word{RowFault::IdDate, QLatin1String("id_date")},
    Word{RowFault::IdDamaged, QLatin1String("id_damaged")},
    Word{RowFault::IdMissing, QLatin1String("id_missing")},
    Word{RowFault::IdTaken, QLatin1String("id_taken")},
    Word{RowFault::IdUnreadable, QLatin1String("id_unreadable")},
    Word{RowFault::OldNumberInvalid, QLatin1String("old_number_invalid")},
    Word{RowFault::SexDisagrees, QLatin1String("sex_disagrees")},
    Word{RowFault::SexUnreadable, QLatin1String("sex_unreadable")},
    Word{RowFault::BirthDisagrees, QLatin1String("birth_disagrees")},
    Word{RowFault::BirthUnreadable, QLatin1String("birth_unreadable")},
    Word{RowFault::BirthAhead, QLatin1String("birth_ahead")},
    Word{RowFault::NameIllegible, QLatin1String("name_illegible")},
    Word{RowFault::PhoneUnreadable, QLatin1String("phone_unreadable")},
    Word{RowFault::HouseholdUnknown, QLatin1String("household_unknown")},
    Word{RowFault::BirthMonthOnly, QLatin1String("birth_month_only")},
    Word{RowFault::BirthMaybeOctober, QLatin1String("birth_maybe_october")},
    Word{RowFault::TextCut, QLatin1String("text_cut")},
    Word{RowFault::SameNameTwice, QLatin1String("same_name_twice")},
    Word{RowFault::NameChanged, QLatin1String("name_changed")},
    Word{RowFault::PartyLost, QLatin1String("party_lost")},
    Word{RowFault::BirthChanged, QLatin1String("birth_changed")},
    Word{RowFault::SexChanged, QLatin1String("sex_changed")},
    Word{RowFault::PartyByList, QLatin1String("party_by_list")},
    Word{RowFault::HouseholdNumberDamaged, QLatin1String("household_number_damaged")},
    Word{RowFault::StandingByList, QLatin1String("standing_by_list")},
    Word{RowFault::HeadByList, QLatin1String("head_by_list")},
    Word{RowFault::DelegateUnknown, QLatin1String("delegate_unknown")},
    Word{RowFault::SecondHead, QLatin1String("second_head")},
    Word{RowFault::WordUnclear, QLatin1String("word_unclear")},
    Word{RowFault::StandingBesideName, QLatin1String("standing_beside_name")},
    Word{RowFault::TermUnclear, QLatin1String("term_unclear")},
    Word{RowFault::TermMaybeOctober, QLatin1String("term_maybe_october")},
    Word{RowFault::MemberByList, QLatin1String("member_by_list")},
    Word{RowFault::NameSigns, QLatin1String("name_signs")},
    Word{RowFault::FamilyInRow, QLatin1String("family_in_row")},
    Word{RowFault::HeadNotListed, QLatin1String("head_not_listed")},
    Word{RowFault::NumberIsDate, QLatin1String("number_is_date")},
    Word{RowFault::LeavingSaid, QLatin1String("leaving_said")},
    Word{RowFault::NameTooLong, QLatin1String("name_too_long")},
    Word{RowFault::SamePerson, QLatin1String("same_person")},
    Word{RowFault::NotInRegister, QLatin1String("not_in_register")},
    Word{RowFault::HouseholdUnclear, QLatin1String("household_unclear")},
    Word{RowFault::PersonUnclear, QLatin1String("person_unclear")},
    Word{RowFault::HeadingsUnclear, QLatin1String("headings_unclear")},
    Word{RowFault::NotAName, QLatin1String("not_a_name")},
    Word{RowFault::SeveralNames, QLatin1String("several_names")},
    Word{RowFault::NameMissing, QLatin1String("name_missing")},
};

} // namespace

QString word(RowFault fault)
{
    for (const Word &known : words) {
        if (known.fault == fault)
            return known.text;
    }
    return {};
}

std::optional<RowFault> rowFault(QStringView text)
{
    for (const Word &known : words) {
        if (known.text == text)
            return known.fault;
    }
    return std::nullopt;
}

RowVerdict verdict(RowFault fault)
{
    if (fault >= RowFault::NameTooLong)
        return RowVerdict::Refused;
    return fault < RowFault::IdCheck ? RowVerdict::Repaired : RowVerdict::Doubtful;
}

} // namespace yishibu
