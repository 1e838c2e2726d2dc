// SPDX-License-Identifier: MIT
#include "ui/spawn/programdialog.h"

#include "ui/look/format.h"
#include "ui/look/onscreen.h"
#include "ui/look/zoom.h"
#include "ui/settings/storedsettings.h"

#include "core/basics/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qsizetype longestPiece = 4096; // one line of a megabyte would take QPlainTextEdit half a minute

/// One argument per line, each in quotes, so that its begin and end are visible.
QString vectorText(const QStringList &vector)
{
    QString text;
    for (QString argument : vector) {
        argument.replace(QLatin1Char('\\'), "\\\\"_L1).replace(QLatin1Char('"'), "\\\""_L1);
        const QString shown = QLatin1Char('"') + visibleText(argument) + QLatin1Char('"');
        for (qsizetype from = 0; from < shown.size(); from += longestPiece)
            text += shown.sliced(from, std::min(longestPiece, shown.size() - from)) + QLatin1Char('\n');
    }
    text.chop(1);
    return text;
}

QPlainTextEdit *makeText(const QString &name, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(name);
    text->setFont(Zoom::instance().fixedFont());
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFixedHeight(lines * QFontMetrics(text->font()).lineSpacing() + Zoom::instance().px(14));
    return text;
}

QLineEdit *makeLine(const QString &name, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

} // namespace

ProgramDialog::ProgramDialog(const ProgramChoice &choice, const QString &name, bool mayRemember, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_program(makeLine(tr("Program"), tr("A path, or a name such as python3")))
    , m_arguments(makeLine(tr("Arguments"), tr("hello.py {name} --number={index}")))
    , m_folder(makeLine(tr("Folder"), QDir::toNativeSeparators(QDir::currentPath())))
    , m_environment(makeText(tr("Environment"), 2))
    , m_input(new QComboBox)
    , m_text(makeText(tr("Input text"), 3))
    , m_together(new QCheckBox(tr("&Both streams in one pipe")))
    , m_vector(makeText(tr("Runs exactly"), 4))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Run a program"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (mayRemember)
        form->addRow(tr("Recent programs"), makeRecent());
    addFields(*form);
    if (mayRemember) {
        m_remember = new QCheckBox(tr("&Remember this program"));
        const QString tip = tr(
            "It is kept in your settings, which you alone can read, with its arguments, folder, environment and input, "
            "and offered here again. It is never run by itself.");
        m_remember->setToolTip(plainToolTip(tip));
        m_remember->setAccessibleDescription(tip);
        form->addRow(QString(), m_remember);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    listRecent();
    fill(choice);
    resize(onScreen(*this, {Zoom::instance().px(640), sizeHint().height()}));
    m_program->setFocus();
}

void ProgramDialog::addFields(QFormLayout &form)
{
    const QString words = tr("Words with spaces between them; quotes keep words together. {name} and {index} stand "
                             "for the name and the number of each process. No shell reads them.");
    m_arguments->setToolTip(plainToolTip(words));
    m_arguments->setAccessibleDescription(words);
    m_environment->setPlaceholderText(tr("KEY=value, one on each line"));
    m_environment->setToolTip(tr("Added to the small default environment"));
    const auto addInput = [this](Input::Kind kind, const QString &text, const QString &meaning) {
        m_input->addItem(text, int(kind));
        m_input->setItemData(m_input->count() - 1, plainToolTip(meaning), Qt::ToolTipRole);
    };
    addInput(Input::Kind::Closed, tr("Closed"), tr("The process reads the end of its input at once"));
    addInput(Input::Kind::Text, tr("Text"), tr("The process reads this text, and then the end of its input"));
    addInput(Input::Kind::Terminal, tr("Terminal"),
             tr("You type to it as in a terminal: with prompts, colours and Ctrl+C, and it prints at once"));
    addInput(Input::Kind::Typed, tr("Typed in the output panel"),
             tr("You type lines, which it reads from a pipe; many programs print late into a pipe"));
    m_input->setAccessibleName(tr("Standard input"));
    m_input->setAccessibleDescription(tr("Standard input")); // Qt 6.4 reports the current entry as a combo box's name
    m_input->setToolTip(tr("What the process reads: nothing, this text, or what you type to it"));
    m_text->setToolTip(tr("The process reads these lines, and then the end of its input"));
    const QString together = tr("Standard output and error keep their order then, but which of them a line is from is "
                                "not known. As 2>&1 in a shell.");
    m_together->setToolTip(plainToolTip(together));
    m_together->setAccessibleDescription(together);
    m_vector->setReadOnly(true);
    m_vector->setToolTip(tr("The program and each of its arguments, for the first process"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a long path must not widen the dialog
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    form.addRow(tr("&Program"), makePath(m_program, tr("Choose a program or script"), false));
    form.addRow(tr("&Arguments"), m_arguments);
    form.addRow(tr("&Folder"), makePath(m_folder, tr("Choose the folder in which it runs"), true));
    form.addRow(tr("&Environment"), m_environment);
    form.addRow(tr("Standard &input"), m_input);
    form.addRow(QString(), m_text);
    form.addRow(QString(), m_together);
    form.addRow(tr("Runs exactly"), m_vector);
    form.addRow(QString(), m_problem);
    for (const QLineEdit *line : {m_program, m_arguments, m_folder})
        connect(line, &QLineEdit::textChanged, this, &ProgramDialog::check);
    for (const QPlainTextEdit *text : {m_environment, m_text})
        connect(text, &QPlainTextEdit::textChanged, this, &ProgramDialog::check);
    connect(m_input, &QComboBox::currentIndexChanged, this, &ProgramDialog::check);
    connect(m_together, &QCheckBox::toggled, this, &ProgramDialog::check);
}

QWidget *ProgramDialog::makePath(QLineEdit *line, const QString &title, bool folder)
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAutoDefault(false);
    browse->setAccessibleName(folder ? tr("Browse for the folder") : tr("Browse for the program"));
    layout->addWidget(line, 1);
    layout->addWidget(browse);
    both->setFocusProxy(line);
    connect(browse, &QPushButton::clicked, this, [this, line, title, folder] {
        auto *dialog = new QFileDialog(this, title, QFileInfo(line->text()).absolutePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return both;
}

QWidget *ProgramDialog::makeRecent()
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    m_recent = new QComboBox;
    m_recent->setAccessibleName(tr("Recent programs"));
    m_recent->setAccessibleDescription(tr("Recent programs"));
    m_recent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *forget = new QPushButton(tr("For&get"));
    forget->setAutoDefault(false);
    forget->setToolTip(tr("Take the chosen program out of your settings"));
    layout->addWidget(m_recent, 1);
    layout->addWidget(forget);
    connect(m_recent, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            fill(recentPrograms(StoredSettings().values()).value(index - 1));
    });
    connect(forget, &QPushButton::clicked, this, &ProgramDialog::forget);
    connect(m_recent, &QComboBox::currentIndexChanged, forget, [forget](int index) { forget->setEnabled(index > 0); });
    return both;
}

void ProgramDialog::listRecent()
{
    if (!m_recent)
        return;
    constexpr qsizetype longest = 100;
    m_recent->clear();
    const QList<ProgramChoice> choices = recentPrograms(StoredSettings().values());
    m_recent->addItem(choices.isEmpty() ? tr("No recent programs") : tr("Choose one that you had remembered"));
    for (const ProgramChoice &choice : choices)
        m_recent->addItem(visibleText(shortName(choice) + QLatin1Char(' ') + choice.arguments).left(longest));
    m_recent->setEnabled(!choices.isEmpty());
}

void ProgramDialog::forget()
{
    StoredSettings stored;
    forgetProgram(stored.values(), recentPrograms(stored.values()).value(m_recent->currentIndex() - 1));
    if (const Failure problem = stored.save())
        m_problem->setText(visibleText(problem.sentence()));
    listRecent();
}

Failure ProgramDialog::remember() const
{
    if (!m_remember || !m_remember->isChecked())
        return {};
    StoredSettings stored;
    rememberProgram(stored.values(), choice());
    return stored.save();
}

void ProgramDialog::fill(const ProgramChoice &choice)
{
    m_program->setText(choice.program);
    m_arguments->setText(choice.arguments);
    m_folder->setText(choice.folder);
    m_environment->setPlainText(choice.environment.join(QLatin1Char('\n')));
    m_input->setCurrentIndex(m_input->findData(int(choice.input.kind)));
    m_text->setPlainText(QString::fromUtf8(choice.input.text));
    m_together->setChecked(choice.streams == Streams::Together);
    check();
}

ProgramChoice ProgramDialog::choice() const
{
    ProgramChoice choice {m_program->text(),
                          m_arguments->text(),
                          m_folder->text(),
                          m_environment->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                          {}};
    choice.input.kind = Input::Kind(m_input->currentData().toInt());
    if (choice.input.kind == Input::Kind::Text)
        choice.input.text = m_text->toPlainText().toUtf8();
    if (m_together->isChecked())
        choice.streams = Streams::Together;
    return choice;
}

void ProgramDialog::check()
{
    const CheckedProgram checked = checkProgram(choice(), m_name);
    m_vector->setPlainText(vectorText(checked.vector));
    m_problem->setText(visibleText(checked.problem));
    m_problem->setAccessibleName(m_problem->text());
    m_text->setVisible(m_input->currentData().toInt() == int(Input::Kind::Text));
    if (m_ok)
        m_ok->setEnabled(checked.problem.isEmpty());
}

} // namespace pangaea
